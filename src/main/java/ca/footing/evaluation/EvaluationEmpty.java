package ca.footing.evaluation;

import ca.footing.shared.RuleViolation;

/** At least one question is answered. */
public class EvaluationEmpty extends RuleViolation {
    EvaluationEmpty() {
        super();
    }
}
