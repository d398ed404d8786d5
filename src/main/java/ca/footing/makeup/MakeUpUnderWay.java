package ca.footing.makeup;

import ca.footing.shared.RuleViolation;

/** The bank is working on the payment of this fee, so nothing can be given up now. */
public class MakeUpUnderWay extends RuleViolation {
    MakeUpUnderWay() {
        super();
    }
}
