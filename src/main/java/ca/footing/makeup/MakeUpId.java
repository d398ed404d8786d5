package ca.footing.makeup;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a seat that makes up for a missed session; also the reference of the payment of its fee. */
@Embeddable
public record MakeUpId(UUID id) implements Serializable {
    public static MakeUpId next() {
        return new MakeUpId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
