package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** Two breaks of a session share no minute. */
public class BreaksOverlap extends RuleViolation {
    BreaksOverlap() {
        super();
    }
}
