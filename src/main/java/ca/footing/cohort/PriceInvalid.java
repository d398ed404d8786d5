package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A price has a name, is not negative, and all of a cohort have one currency. */
public class PriceInvalid extends RuleViolation {
    PriceInvalid() {
        super();
    }
}
