package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A cohort without a facilitator cannot be public. */
public class CohortWithoutFacilitator extends RuleViolation {
    CohortWithoutFacilitator() {
        super();
    }
}
