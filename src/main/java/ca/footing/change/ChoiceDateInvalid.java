package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** People get at least three days to choose. */
public class ChoiceDateInvalid extends RuleViolation {
    ChoiceDateInvalid(int days) {
        super(days);
    }
}
