package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** A correction made later than a day after the session says why. */
public class ReasonNeeded extends RuleViolation {
    ReasonNeeded() {
        super(RollCallHours.FREE_AFTER.toHours());
    }
}
