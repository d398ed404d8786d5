package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** An exercise was practised today or within the last year. */
public class PractiseDayInvalid extends RuleViolation {
    PractiseDayInvalid() {
        super();
    }
}
