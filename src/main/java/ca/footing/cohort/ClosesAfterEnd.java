package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** Registration closes before the last session ends. */
public class ClosesAfterEnd extends RuleViolation {
    ClosesAfterEnd() {
        super();
    }
}
