package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A cohort without a window has nothing that could be paused or extended. */
public class NoWindow extends RuleViolation {
    NoWindow() {
        super();
    }
}
