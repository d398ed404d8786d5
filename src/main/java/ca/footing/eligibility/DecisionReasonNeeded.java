package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** A decision is kept with its reason, which the person reads. */
public class DecisionReasonNeeded extends RuleViolation {
    DecisionReasonNeeded() {
        super();
    }
}
