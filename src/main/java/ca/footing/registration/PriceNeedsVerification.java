package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** This price is for the category that the person declares, but only once the office has verified it. */
public class PriceNeedsVerification extends RuleViolation {
    PriceNeedsVerification() {
        super();
    }
}
