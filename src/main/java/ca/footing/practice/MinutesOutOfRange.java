package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** Minutes are whole, from 5 to 720. */
public class MinutesOutOfRange extends RuleViolation {
    MinutesOutOfRange() {
        super();
    }
}
