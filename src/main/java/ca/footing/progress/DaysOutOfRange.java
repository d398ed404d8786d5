package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** More time is 1 to 730 days; a pause begins before it ends and not more than 730 days ago or ahead. */
public class DaysOutOfRange extends RuleViolation {
    DaysOutOfRange() {
        super();
    }
}
