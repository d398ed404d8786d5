package ca.footing.billing;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a credit. */
@Embeddable
public record CreditId(UUID id) implements Serializable {
    public static CreditId next() {
        return new CreditId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
