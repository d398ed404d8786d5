package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** The person already has a place in this cohort. */
public class AlreadyRegistered extends RuleViolation {
    public AlreadyRegistered() {
        super();
    }
}
