package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** This price can be chosen on other days only. */
public class PriceNotOnSale extends RuleViolation {
    PriceNotOnSale() {
        super();
    }
}
