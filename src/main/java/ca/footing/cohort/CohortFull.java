package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** No seat is free in this cohort. */
public class CohortFull extends RuleViolation {
    CohortFull() {
        super();
    }
}
