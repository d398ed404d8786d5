package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** Less credit is left than was to be used: it was spent or has ended meanwhile. */
public class CreditTooSmall extends RuleViolation {
    CreditTooSmall() {
        super();
    }
}
