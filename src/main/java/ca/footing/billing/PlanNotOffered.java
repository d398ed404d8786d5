package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** The offer takes no instalments, or all of them would be due already. */
public class PlanNotOffered extends RuleViolation {
    public PlanNotOffered() {
        super();
    }
}
