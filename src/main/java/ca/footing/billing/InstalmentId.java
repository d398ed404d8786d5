package ca.footing.billing;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one part of a plan. */
@Embeddable
public record InstalmentId(UUID id) implements Serializable {
    public static InstalmentId next() {
        return new InstalmentId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
