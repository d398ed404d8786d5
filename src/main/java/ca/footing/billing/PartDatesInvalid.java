package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** Each later part of a plan is due after the one before it, within a year of the first session. */
public class PartDatesInvalid extends RuleViolation {
    PartDatesInvalid() {
        super();
    }
}
