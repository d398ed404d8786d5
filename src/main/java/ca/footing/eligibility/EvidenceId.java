package ca.footing.eligibility;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a file that proves training taken elsewhere. */
@Embeddable
public record EvidenceId(UUID id) implements Serializable {
    public static EvidenceId next() {
        return new EvidenceId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
