package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** A rule begins and ends today or later: what people were told before stays as it was. */
public class RuleInThePast extends RuleViolation {
    RuleInThePast() {
        super();
    }
}
