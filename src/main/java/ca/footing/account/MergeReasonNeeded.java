package ca.footing.account;

import ca.footing.shared.RuleViolation;

/** Why two accounts are joined, or are not the same person, is kept with who decided it. */
public class MergeReasonNeeded extends RuleViolation {
    MergeReasonNeeded() {
        super();
    }
}
