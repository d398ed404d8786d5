package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** Nobody signs their own supervision. */
public class SupervisorIsSelf extends RuleViolation {
    SupervisorIsSelf() {
        super();
    }
}
