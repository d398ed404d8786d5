package ca.footing.practice;

import ca.footing.shared.RuleViolation;

/** A weight that reaches back changes what was counted, so it says why. */
public class WeightReasonMissing extends RuleViolation {
    WeightReasonMissing() {
        super();
    }
}
