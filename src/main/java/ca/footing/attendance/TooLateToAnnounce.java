package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** An absence is announced before the session begins. */
public class TooLateToAnnounce extends RuleViolation {
    TooLateToAnnounce() {
        super();
    }
}
