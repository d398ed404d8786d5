package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A cohort cannot have fewer seats than are taken. */
public class CapacityBelowSeatsTaken extends RuleViolation {
    CapacityBelowSeatsTaken(int taken) {
        super(taken);
    }
}
