package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A window is 1 to 120 months. */
public class MonthsOutOfRange extends RuleViolation {
    MonthsOutOfRange() {
        super();
    }
}
