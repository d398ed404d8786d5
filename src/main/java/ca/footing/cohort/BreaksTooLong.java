package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** The breaks of a session are shorter than the session, and at most twelve. */
public class BreaksTooLong extends RuleViolation {
    BreaksTooLong() {
        super();
    }
}
