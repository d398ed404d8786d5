package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A cohort that has been public stays with its series. */
public class SeriesFixed extends RuleViolation {
    SeriesFixed() {
        super();
    }
}
