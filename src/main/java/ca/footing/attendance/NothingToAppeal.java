package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** Only what is recorded can be appealed, and each record once. */
public class NothingToAppeal extends RuleViolation {
    NothingToAppeal() {
        super();
    }
}
