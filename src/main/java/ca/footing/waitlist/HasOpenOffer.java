package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** One person holds at most one offer at a time. */
public class HasOpenOffer extends RuleViolation {
    HasOpenOffer() {}
}
