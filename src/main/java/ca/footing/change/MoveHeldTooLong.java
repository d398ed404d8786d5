package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** The seat of a move was kept so long that a payment can no longer be begun; one that is open may be finished. */
public class MoveHeldTooLong extends RuleViolation {
    MoveHeldTooLong() {
        super();
    }
}
