package ca.footing.discount;

import ca.footing.shared.RuleViolation;

/** A code has letters, digits or hyphens, one value, and limits that can be met. */
public class PromoInvalid extends RuleViolation {
    PromoInvalid() {
        super();
    }
}
