package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** A plan has two to five parts, each of at least five per cent, a hundred in all. */
public class SharesInvalid extends RuleViolation {
    SharesInvalid() {
        super();
    }
}
