package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** The cohort was called off: its seats are neither paid for nor given to anybody any more. */
public class GroupDoesNotTakePlace extends RuleViolation {
    GroupDoesNotTakePlace() {}
}
