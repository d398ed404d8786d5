package ca.footing.discount;

import ca.footing.shared.RuleViolation;

/** The code was used as often as it may be, by everyone together or by this person. */
public class CodeUsedUp extends RuleViolation {
    CodeUsedUp() {
        super();
    }
}
