package ca.footing.discount;

import ca.footing.shared.RuleViolation;

/** The person asked for this cohort already, or the request was decided. */
public class BursaryAsked extends RuleViolation {
    BursaryAsked() {
        super();
    }
}
