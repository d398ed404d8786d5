package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A cohort is opened when all is known that its certificates will say: afterwards it could not be repaired. */
public class CohortNotReady extends RuleViolation {
    CohortNotReady(int missing) {
        super(missing);
    }
}
