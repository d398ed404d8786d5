package ca.footing.cohort;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a facilitator's public profile. */
@Embeddable
public record FacilitatorId(UUID id) implements Serializable {
    public static FacilitatorId next() {
        return new FacilitatorId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
