package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A cohort has between one seat and a few hundred. */
public class CapacityOutOfRange extends RuleViolation {
    CapacityOutOfRange(int most) {
        super(most);
    }
}
