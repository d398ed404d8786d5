package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A rule has at most 4 levels and 30 things. */
public class RuleTooLarge extends RuleViolation {
    RuleTooLarge(int levels, int things) {
        super(levels, things);
    }
}
