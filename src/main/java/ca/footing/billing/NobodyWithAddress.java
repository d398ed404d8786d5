package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** No account has this address. */
public class NobodyWithAddress extends RuleViolation {
    NobodyWithAddress() {
        super();
    }
}
