package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** The roll of a session is settled after its end. */
public class SessionNotOver extends RuleViolation {
    SessionNotOver() {
        super();
    }
}
