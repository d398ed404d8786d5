package ca.footing.evaluation;

import ca.footing.shared.RuleViolation;

/** A question is asked in both languages. */
public class EvaluationTextsIncomplete extends RuleViolation {
    EvaluationTextsIncomplete() {
        super();
    }
}
