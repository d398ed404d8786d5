package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A minimum is between one and the cohort's seats, and is decided after today and before the first session. */
public class MinimumInvalid extends RuleViolation {
    MinimumInvalid() {
        super();
    }
}
