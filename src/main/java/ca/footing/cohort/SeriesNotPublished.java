package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A cohort is public only together with its series. */
public class SeriesNotPublished extends RuleViolation {
    SeriesNotPublished() {
        super();
    }
}
