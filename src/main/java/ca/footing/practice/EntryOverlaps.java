package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** The person has another entry at that time; the same minutes never count twice. */
public class EntryOverlaps extends RuleViolation {
    EntryOverlaps() {
        super();
    }
}
