package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** No seat is free or reserved that could be offered. */
public class NoSeatToOffer extends RuleViolation {
    NoSeatToOffer() {}
}
