package ca.footing.payment;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a disputed payment's case. */
@Embeddable
public record DisputeId(UUID id) implements Serializable {
    @Override
    public String toString() {
        return id.toString();
    }
}
