package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** Another cohort has this address. */
public class CodeTaken extends RuleViolation {
    CodeTaken(String code) {
        super(code);
    }
}
