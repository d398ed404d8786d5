package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A break lies within its session and ends after it begins. */
public class BreakOutsideSession extends RuleViolation {
    BreakOutsideSession() {
        super();
    }
}
