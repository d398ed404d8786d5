package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** The deadline for transfers lies at most sixty business days before the first session. */
public class TransferDaysInvalid extends RuleViolation {
    TransferDaysInvalid() {
        super();
    }
}
