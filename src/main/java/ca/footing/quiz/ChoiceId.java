package ca.footing.quiz;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a choice of a quiz question. */
@Embeddable
public record ChoiceId(UUID id) implements Serializable {
    public static ChoiceId next() {
        return new ChoiceId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
