package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** Staff offers out of order, or skips a person, only with a reason. */
public class ReasonMissing extends RuleViolation {
    ReasonMissing() {}
}
