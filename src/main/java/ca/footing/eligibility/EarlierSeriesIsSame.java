package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** A series cannot ask for itself, nor for one of its own modules. */
public class EarlierSeriesIsSame extends RuleViolation {
    EarlierSeriesIsSame() {
        super();
    }
}
