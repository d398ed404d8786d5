package ca.footing.quiz;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a quiz question. */
@Embeddable
public record QuestionId(UUID id) implements Serializable {
    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
