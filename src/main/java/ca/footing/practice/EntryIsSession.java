package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** The time lies in a session that is counted as attendance already. */
public class EntryIsSession extends RuleViolation {
    EntryIsSession() {
        super();
    }
}
