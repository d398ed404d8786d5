package ca.footing.payment;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one attempt to pay; also the idempotency key. */
@Embeddable
public record AttemptId(UUID id) implements Serializable {
    public static AttemptId next() {
        return new AttemptId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
