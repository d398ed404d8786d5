package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** The breaks of a session are shorter than the session. */
public class BreaksTooLong extends RuleViolation {
    BreaksTooLong() {
        super();
    }
}
