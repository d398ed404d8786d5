package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A session ends after it starts, within a day. */
public class SessionTimeInvalid extends RuleViolation {
    SessionTimeInvalid() {
        super();
    }
}
