package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** Attendance can be recorded from 30 minutes before the session starts. */
public class SessionAhead extends RuleViolation {
    SessionAhead() {
        super(RollCallHours.OPENS_BEFORE.toMinutes());
    }
}
