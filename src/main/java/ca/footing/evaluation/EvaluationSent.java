package ca.footing.evaluation;

import ca.footing.shared.RuleViolation;

/** A person evaluates a cohort once: their answers cannot be found again to change them. */
public class EvaluationSent extends RuleViolation {
    EvaluationSent() {
        super();
    }
}
