package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** No seat is free in this session. */
public class SessionFull extends RuleViolation {
    SessionFull() {
        super();
    }
}
