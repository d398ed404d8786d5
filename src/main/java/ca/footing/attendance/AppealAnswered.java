package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** Somebody has answered the appeal already. */
public class AppealAnswered extends RuleViolation {
    AppealAnswered() {
        super();
    }
}
