package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** A note has at most 140 characters, so that it cannot tell a story. */
public class NoteTooLong extends RuleViolation {
    NoteTooLong() {
        super();
    }
}
