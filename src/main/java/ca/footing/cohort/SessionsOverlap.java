package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** Sessions of one cohort do not overlap. */
public class SessionsOverlap extends RuleViolation {
    SessionsOverlap() {
        super();
    }
}
