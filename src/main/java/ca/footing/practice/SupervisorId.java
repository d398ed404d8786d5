package ca.footing.practice;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a supervisor as one learner recorded them. */
@Embeddable
public record SupervisorId(UUID id) implements Serializable {
    public static SupervisorId next() {
        return new SupervisorId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
