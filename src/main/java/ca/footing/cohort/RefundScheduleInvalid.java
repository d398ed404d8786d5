package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A refund schedule returns less, never more, as the first session comes nearer. */
public class RefundScheduleInvalid extends RuleViolation {
    RefundScheduleInvalid() {
        super();
    }
}
