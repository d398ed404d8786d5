package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** The times given do not lie within the session, or the person would leave before arriving. */
public class OutsideSession extends RuleViolation {
    OutsideSession() {
        super();
    }
}
