package ca.footing.credential;

import ca.footing.shared.RuleViolation;

/** A letter of attendance needs at least one recorded minute. */
public class NothingAttended extends RuleViolation {
    NothingAttended() {
        super();
    }
}
