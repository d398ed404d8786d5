package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** Who keeps the record as it is says why. */
public class AnswerNeeded extends RuleViolation {
    AnswerNeeded() {
        super();
    }
}
