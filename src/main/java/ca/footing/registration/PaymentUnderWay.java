package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** A payment for this place is under way, so it cannot be given up just now. */
public class PaymentUnderWay extends RuleViolation {
    PaymentUnderWay() {
        super();
    }
}
