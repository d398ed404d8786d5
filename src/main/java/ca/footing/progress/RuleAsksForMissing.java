package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A rule cannot ask for what the module does not hold. */
public class RuleAsksForMissing extends RuleViolation {
    RuleAsksForMissing() {
        super();
    }
}
