package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** A credit weight names body, format, first day, a credit and where the body publishes it. */
public class WeightIncomplete extends RuleViolation {
    WeightIncomplete() {
        super();
    }
}
