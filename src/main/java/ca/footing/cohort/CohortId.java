package ca.footing.cohort;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a cohort. */
@Embeddable
public record CohortId(UUID id) implements Serializable {
    public static CohortId next() {
        return new CohortId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
