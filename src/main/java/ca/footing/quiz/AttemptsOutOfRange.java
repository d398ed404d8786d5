package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** Attempts are unlimited, or 1 to 99; the time between two is at most 30 days. */
public class AttemptsOutOfRange extends RuleViolation {
    AttemptsOutOfRange() {
        super();
    }
}
