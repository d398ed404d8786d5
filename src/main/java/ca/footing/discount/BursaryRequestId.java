package ca.footing.discount;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a request for a bursary. */
@Embeddable
public record BursaryRequestId(UUID id) implements Serializable {
    public static BursaryRequestId next() {
        return new BursaryRequestId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
