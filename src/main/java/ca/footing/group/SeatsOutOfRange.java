package ca.footing.group;

import ca.footing.shared.RuleViolation;

/** A clinic buys between two and fifty seats at once. */
public class SeatsOutOfRange extends RuleViolation {
    SeatsOutOfRange() {}
}
