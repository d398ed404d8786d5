package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** The roll of the session is settled: the office corrects it, or an appeal does. */
public class SessionSettled extends RuleViolation {
    SessionSettled() {
        super();
    }
}
