package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** A supervisor is not written to about the same batch within three days. */
public class ReminderTooSoon extends RuleViolation {
    ReminderTooSoon() {
        super();
    }
}
