package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** This price is not open to the professional category that the person has stated. */
public class PriceNotOpen extends RuleViolation {
    PriceNotOpen() {
        super();
    }
}
