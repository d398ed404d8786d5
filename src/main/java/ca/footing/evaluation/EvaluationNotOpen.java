package ca.footing.evaluation;

import ca.footing.shared.RuleViolation;

/** A cohort is evaluated after one's last session of it. */
public class EvaluationNotOpen extends RuleViolation {
    EvaluationNotOpen() {
        super();
    }
}
