package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** An offer was answered after it had ended, or twice. */
public class OfferEnded extends RuleViolation {
    OfferEnded() {}
}
