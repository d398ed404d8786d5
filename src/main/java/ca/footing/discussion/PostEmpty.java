package ca.footing.discussion;

import ca.footing.shared.RuleViolation;

/** A post has words in it. */
public class PostEmpty extends RuleViolation {
    PostEmpty() {
        super();
    }
}
