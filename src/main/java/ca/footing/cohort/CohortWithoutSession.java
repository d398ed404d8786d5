package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A cohort without a session cannot be public. */
public class CohortWithoutSession extends RuleViolation {
    CohortWithoutSession() {
        super();
    }
}
