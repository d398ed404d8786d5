package ca.footing.makeup;

import ca.footing.shared.RuleViolation;

/** Nothing can be made up in this cohort. */
public class MakeUpNotOffered extends RuleViolation {
    MakeUpNotOffered() {
        super();
    }
}
