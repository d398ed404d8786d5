package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** The seat was held so long that a payment can no longer be begun; the person may finish one that is open, or register again. */
public class HoldTooLong extends RuleViolation {
    HoldTooLong() {
        super();
    }
}
