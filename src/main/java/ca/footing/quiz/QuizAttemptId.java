package ca.footing.quiz;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an attempt at a quiz. */
@Embeddable
public record QuizAttemptId(UUID id) implements Serializable {
    public static QuizAttemptId next() {
        return new QuizAttemptId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
