package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** People booked a module by itself: its last session cannot be taken from them. */
public class ModuleIsBooked extends RuleViolation {
    ModuleIsBooked() {
        super();
    }
}
