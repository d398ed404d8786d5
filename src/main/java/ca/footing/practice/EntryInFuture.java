package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** Only what has happened can be entered. */
public class EntryInFuture extends RuleViolation {
    EntryInFuture() {
        super();
    }
}
