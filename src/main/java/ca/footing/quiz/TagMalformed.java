package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** A tag has at most 40 characters. */
public class TagMalformed extends RuleViolation {
    TagMalformed() {
        super();
    }
}
