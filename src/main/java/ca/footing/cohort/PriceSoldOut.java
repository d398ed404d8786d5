package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** As many places have this price as may have it. */
public class PriceSoldOut extends RuleViolation {
    PriceSoldOut() {
        super();
    }
}
