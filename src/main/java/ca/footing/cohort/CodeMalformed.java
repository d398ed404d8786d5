package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** The address of a cohort is lower case letters, digits and single hyphens, at most 60 characters. */
public class CodeMalformed extends RuleViolation {
    CodeMalformed() {
        super();
    }
}
