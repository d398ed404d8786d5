package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** The seats were held so long that a payment can no longer be begun; one that is open may be finished. */
public class GroupHoldTooLong extends RuleViolation {
    GroupHoldTooLong() {}
}
