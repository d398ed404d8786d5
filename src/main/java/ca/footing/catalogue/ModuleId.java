package ca.footing.catalogue;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a module of a series. */
@Embeddable
public record ModuleId(UUID id) implements Serializable {
    public static ModuleId next() {
        return new ModuleId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
