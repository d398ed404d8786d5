package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** The public profile of a facilitator has a name and credentials. */
public class FacilitatorIncomplete extends RuleViolation {
    FacilitatorIncomplete() {
        super();
    }
}
