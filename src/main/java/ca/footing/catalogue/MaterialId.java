package ca.footing.catalogue;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a material of a module. */
@Embeddable
public record MaterialId(UUID id) implements Serializable {
    public static MaterialId next() {
        return new MaterialId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
