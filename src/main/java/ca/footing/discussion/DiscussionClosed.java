package ca.footing.discussion;

import ca.footing.shared.RuleViolation;

/** A discussion is written in until its closing date; it is read until it is purged. */
public class DiscussionClosed extends RuleViolation {
    DiscussionClosed() {
        super();
    }
}
