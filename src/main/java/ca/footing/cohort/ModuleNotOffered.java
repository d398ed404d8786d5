package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** This module cannot be booked by itself in this cohort. */
public class ModuleNotOffered extends RuleViolation {
    ModuleNotOffered() {
        super();
    }
}
