package ca.footing.evaluation;

import ca.footing.shared.Ids;
import java.util.UUID;

/** Identity of a question that the office asks after a series. */
public record EvaluationQuestionId(UUID id) {
    static EvaluationQuestionId next() {
        return new EvaluationQuestionId(Ids.next());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
