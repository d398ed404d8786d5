package ca.footing.account;

import ca.footing.shared.RuleViolation;

/** An account with a role of the office or of a facilitator is not joined into another: take the role away first. */
public class MergeOfStaff extends RuleViolation {
    MergeOfStaff() {
        super();
    }
}
