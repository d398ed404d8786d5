package ca.footing.billing;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an awaited transfer. */
@Embeddable
public record TransferId(UUID id) implements Serializable {
    public static TransferId next() {
        return new TransferId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
