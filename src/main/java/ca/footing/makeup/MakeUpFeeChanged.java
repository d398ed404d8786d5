package ca.footing.makeup;

import ca.footing.shared.RuleViolation;

/** The fee is another by now. */
public class MakeUpFeeChanged extends RuleViolation {
    MakeUpFeeChanged() {
        super();
    }
}
