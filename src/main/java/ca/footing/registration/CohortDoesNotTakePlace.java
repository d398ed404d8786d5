package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** The cohort was called off, so that nobody can pay for a place in it any more. */
public class CohortDoesNotTakePlace extends RuleViolation {
    CohortDoesNotTakePlace() {
        super();
    }
}
