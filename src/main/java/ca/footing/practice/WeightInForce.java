package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** A weight whose first day has come is not taken away; a later one, or a correction, takes its place. */
public class WeightInForce extends RuleViolation {
    WeightInForce() {
        super();
    }
}
