package ca.footing.certificate;

import ca.footing.shared.RuleViolation;

/** A cohort that is public keeps all that its certificates need. */
public class ApprovalIncomplete extends RuleViolation {
    ApprovalIncomplete(int missing) {
        super(missing);
    }
}
