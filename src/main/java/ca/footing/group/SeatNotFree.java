package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** A seat is given to one person at a time. */
public class SeatNotFree extends RuleViolation {
    SeatNotFree() {}
}
