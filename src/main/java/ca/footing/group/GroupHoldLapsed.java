package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** The seats of an unpaid order are no longer held. */
public class GroupHoldLapsed extends RuleViolation {
    GroupHoldLapsed() {}
}
