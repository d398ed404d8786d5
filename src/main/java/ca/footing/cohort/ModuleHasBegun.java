package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A single module is booked before its first session. */
public class ModuleHasBegun extends RuleViolation {
    ModuleHasBegun() {
        super();
    }
}
