package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** An entry of clinical supervision names who supervised. */
public class SupervisorNeeded extends RuleViolation {
    SupervisorNeeded() {
        super();
    }
}
