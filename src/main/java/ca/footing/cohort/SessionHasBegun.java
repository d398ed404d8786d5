package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** A session that has begun stays in the records. */
public class SessionHasBegun extends RuleViolation {
    SessionHasBegun() {
        super();
    }
}
