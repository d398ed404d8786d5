package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** Somebody of the office decided this request already, or it was never sent. */
public class DecidedMeanwhile extends RuleViolation {
    DecidedMeanwhile() {
        super();
    }
}
