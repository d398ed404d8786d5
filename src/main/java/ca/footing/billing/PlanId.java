package ca.footing.billing;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a plan of instalments. */
@Embeddable
public record PlanId(UUID id) implements Serializable {
    public static PlanId next() {
        return new PlanId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
