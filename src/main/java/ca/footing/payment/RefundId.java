package ca.footing.payment;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a refund; also its idempotency key at Stripe. */
@Embeddable
public record RefundId(UUID id) implements Serializable {
    public static RefundId next() {
        return new RefundId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
