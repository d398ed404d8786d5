package ca.footing.discussion;

import ca.footing.shared.RuleViolation;

/** A thread has a title of at most 120 characters. */
public class ThreadTitleInvalid extends RuleViolation {
    ThreadTitleInvalid() {
        super(Words.LONGEST_TITLE);
    }
}
