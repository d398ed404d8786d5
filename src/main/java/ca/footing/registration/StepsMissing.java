package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** Something before the payment is not done yet. */
public class StepsMissing extends RuleViolation {
    StepsMissing() {
        super();
    }
}
