package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A cohort without a price cannot be public. */
public class CohortWithoutPrice extends RuleViolation {
    CohortWithoutPrice() {
        super();
    }
}
