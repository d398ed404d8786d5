package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** A clinic buys at a price that is open to anyone. */
public class GroupPriceNotOpen extends RuleViolation {
    GroupPriceNotOpen() {}
}
