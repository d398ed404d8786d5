package ca.footing.makeup;

import ca.footing.shared.RuleViolation;

/** A fee, a deadline or a block that cannot be: see {@link MakeUpRule}. */
public class MakeUpRuleInvalid extends RuleViolation {
    MakeUpRuleInvalid() {
        super();
    }
}
