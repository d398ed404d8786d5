package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** The registration number is not the one on record. */
public class IdentityNotConfirmed extends RuleViolation {
    IdentityNotConfirmed() {
        super();
    }
}
