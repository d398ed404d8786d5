package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A reflection is finished only with words in it. */
public class ReflectionEmpty extends RuleViolation {
    ReflectionEmpty() {
        super();
    }
}
