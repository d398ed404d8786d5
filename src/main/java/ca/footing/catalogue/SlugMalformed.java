package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** The address of a series is lower case letters, digits and single hyphens, at most 80 characters. */
public class SlugMalformed extends RuleViolation {
    SlugMalformed() {
        super();
    }
}
