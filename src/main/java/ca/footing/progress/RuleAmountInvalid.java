package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A percentage lies between 1 and 100, a number of times between 1 and 50, minutes between 1 and 6000. */
public class RuleAmountInvalid extends RuleViolation {
    RuleAmountInvalid() {
        super();
    }
}
