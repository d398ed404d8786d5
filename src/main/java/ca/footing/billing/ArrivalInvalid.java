package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** Money that arrived has a positive amount, a date that is not to come and a reference. */
public class ArrivalInvalid extends RuleViolation {
    ArrivalInvalid() {
        super();
    }
}
