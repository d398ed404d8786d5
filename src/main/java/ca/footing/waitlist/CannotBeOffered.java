package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** No seat can be offered to who has a place in the cohort already or has not confirmed their address. */
public class CannotBeOffered extends RuleViolation {
    CannotBeOffered() {}
}
