package ca.footing.change;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a change of a place; also the reference of a payment that such a change asks for. */
@Embeddable
public record PlaceChangeId(UUID id) implements Serializable {
    public static PlaceChangeId next() {
        return new PlaceChangeId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
