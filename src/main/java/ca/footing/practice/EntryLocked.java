package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** An approved entry, or one that lies with a supervisor, is not changed; a correction is an addendum. */
public class EntryLocked extends RuleViolation {
    EntryLocked() {
        super();
    }
}
