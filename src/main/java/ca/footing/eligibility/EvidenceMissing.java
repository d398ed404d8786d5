package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** Training taken elsewhere is shown by at least one file. */
public class EvidenceMissing extends RuleViolation {
    EvidenceMissing() {
        super();
    }
}
