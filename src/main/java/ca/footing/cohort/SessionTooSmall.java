package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A session has a seat for everyone who booked it, and never fewer seats than its cohort. */
public class SessionTooSmall extends RuleViolation {
    SessionTooSmall(int needed) {
        super(needed);
    }
}
