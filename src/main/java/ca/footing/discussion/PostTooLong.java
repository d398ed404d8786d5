package ca.footing.discussion;

import ca.footing.shared.RuleViolation;

/** A post has at most 4000 characters. */
public class PostTooLong extends RuleViolation {
    PostTooLong() {
        super(Words.LONGEST_POST);
    }
}
