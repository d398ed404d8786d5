package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** A payment for the order is under way. */
public class GroupPaymentUnderWay extends RuleViolation {
    GroupPaymentUnderWay() {}
}
