package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** Somebody else changed the rule of the module since it was opened. */
public class RuleChangedMeanwhile extends RuleViolation {
    RuleChangedMeanwhile() {
        super();
    }
}
