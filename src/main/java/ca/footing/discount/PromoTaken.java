package ca.footing.discount;

import ca.footing.shared.RuleViolation;

/** Another code has this name. */
public class PromoTaken extends RuleViolation {
    PromoTaken() {
        super();
    }
}
