package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A reflection has at most 5000 characters. */
public class ReflectionTooLong extends RuleViolation {
    ReflectionTooLong() {
        super(Reflection.MAX_LENGTH);
    }
}
