package ca.footing.cohort;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a live session of a cohort. */
@Embeddable
public record SessionId(UUID id) implements Serializable {
    public static SessionId next() {
        return new SessionId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
