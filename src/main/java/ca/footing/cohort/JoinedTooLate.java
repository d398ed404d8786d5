package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** The first session has begun, and completing this cohort asks for every session. */
public class JoinedTooLate extends RuleViolation {
    JoinedTooLate() {
        super();
    }
}
