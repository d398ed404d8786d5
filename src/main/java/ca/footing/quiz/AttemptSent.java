package ca.footing.quiz;

import ca.footing.shared.RuleViolation;

/** An attempt that was sent cannot be answered any more. */
public class AttemptSent extends RuleViolation {
    AttemptSent() {
        super();
    }
}
