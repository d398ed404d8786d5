package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** The offer takes no transfers, or there is too little time left for one. */
public class TransferNotOffered extends RuleViolation {
    TransferNotOffered() {
        super();
    }
}
