package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** An offer was extended already, or its cohort begins too soon. */
public class NoOfferExtensionLeft extends RuleViolation {
    NoOfferExtensionLeft() {}
}
