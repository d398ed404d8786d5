package ca.footing.evaluation;

import ca.footing.shared.RuleViolation;

/** The form was fixed by somebody's answer while this one was being filled in. */
public class EvaluationFormChanged extends RuleViolation {
    EvaluationFormChanged() {
        super();
    }
}
