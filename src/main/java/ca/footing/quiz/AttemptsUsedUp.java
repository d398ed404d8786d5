package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** All attempts are used; a facilitator can grant another. */
public class AttemptsUsedUp extends RuleViolation {
    AttemptsUsedUp() {
        super();
    }
}
