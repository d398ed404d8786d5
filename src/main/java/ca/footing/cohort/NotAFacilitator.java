package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** Only a person who holds the facilitator role gets a facilitator's profile. */
public class NotAFacilitator extends RuleViolation {
    NotAFacilitator() {
        super();
    }
}
