package ca.footing.need;

import ca.footing.shared.RuleViolation;

/** Somebody else of the office looks after this request already. */
public class NeedTaken extends RuleViolation {
    NeedTaken() {
        super();
    }
}
