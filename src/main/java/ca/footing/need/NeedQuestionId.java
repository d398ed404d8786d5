package ca.footing.need;

import ca.footing.shared.Ids;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a question that a series asks about access. */
@Embeddable
public record NeedQuestionId(UUID id) implements Serializable {
    public static NeedQuestionId next() {
        return new NeedQuestionId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
