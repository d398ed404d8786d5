package ca.footing.progress;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an attempt at a quiz. */
@Embeddable
record QuizAttemptId(UUID id) implements Serializable {
    static QuizAttemptId next() {
        return new QuizAttemptId(Ids.next());
    }
}
