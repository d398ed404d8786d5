package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** Registration for this cohort is closed, or the cohort is not published. */
public class CohortClosed extends RuleViolation {
    CohortClosed() {
        super();
    }
}
