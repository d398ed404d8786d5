package ca.footing.progress;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of one time of practice. */
@Embeddable
public record ExercisePracticeId(UUID id) implements Serializable {
    static ExercisePracticeId next() {
        return new ExercisePracticeId(Ids.next());
    }
}
