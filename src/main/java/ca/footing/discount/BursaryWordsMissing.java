package ca.footing.discount;

import ca.footing.shared.RuleViolation;

/** A request says in a few words what would help. */
public class BursaryWordsMissing extends RuleViolation {
    BursaryWordsMissing() {
        super();
    }
}
