package ca.footing.discount;

import ca.footing.shared.RuleViolation;

/** No code of that name can be used for this cohort today; why is not said, so that nobody learns by guessing. */
public class CodeUnknown extends RuleViolation {
    CodeUnknown() {
        super();
    }
}
