package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** A record can be appealed for 30 days. */
public class AppealTooLate extends RuleViolation {
    AppealTooLate() {
        super(Appeals.WITHIN.toDays());
    }
}
