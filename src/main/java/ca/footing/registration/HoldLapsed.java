package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** The seat is no longer held; the person may register again while seats are free. */
public class HoldLapsed extends RuleViolation {
    HoldLapsed() {
        super();
    }
}
