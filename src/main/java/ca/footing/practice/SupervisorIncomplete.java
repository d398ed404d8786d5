package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** A supervisor has a name, an address, a college and a number. */
public class SupervisorIncomplete extends RuleViolation {
    SupervisorIncomplete() {
        super();
    }
}
