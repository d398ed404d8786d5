package ca.footing.payment;

import ca.footing.shared.RuleViolation;

/** The payment service cannot be reached just now. */
public class PaymentUnavailable extends RuleViolation {
    PaymentUnavailable() {
        super();
    }
}
