package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** Once a cohort has begun, the seats of a group stay as they are. */
public class GroupSeatsFixed extends RuleViolation {
    GroupSeatsFixed() {}
}
