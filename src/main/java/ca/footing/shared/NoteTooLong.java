package ca.footing.shared;

/** A note has at most 140 characters, so that it cannot tell a story. */
public class NoteTooLong extends RuleViolation {
    NoteTooLong() {
        super();
    }
}
