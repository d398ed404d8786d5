package ca.footing.payment;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a payment. */
@Embeddable
public record PaymentId(UUID id) implements Serializable {
    public static PaymentId next() {
        return new PaymentId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
