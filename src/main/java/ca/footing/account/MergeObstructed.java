package ca.footing.account;

import ca.footing.shared.RuleViolation;

/** Something stands in the way of joining two accounts; the preview says what, and what to do first. */
public class MergeObstructed extends RuleViolation {
    MergeObstructed() {
        super();
    }
}
