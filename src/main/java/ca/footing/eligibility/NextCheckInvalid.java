package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** The next look into the register comes after today and within two years. */
public class NextCheckInvalid extends RuleViolation {
    NextCheckInvalid() {
        super();
    }
}
