package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** People of other cohorts make up in this session what they missed, so it stays and teaches what it does. */
public class SessionHasGuests extends RuleViolation {
    SessionHasGuests() {
        super();
    }
}
