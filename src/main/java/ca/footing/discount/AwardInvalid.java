package ca.footing.discount;

import ca.footing.shared.RuleViolation;

/** An award is more than nothing, and a percentage no more than all of it. */
public class AwardInvalid extends RuleViolation {
    AwardInvalid() {
        super();
    }
}
