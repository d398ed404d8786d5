package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** A part can be moved to a later day, before the part that follows it, within a year from now. */
public class NewDayInvalid extends RuleViolation {
    NewDayInvalid() {
        super();
    }
}
