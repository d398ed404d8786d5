package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** A file of evidence has at most 5 MiB. */
public class EvidenceTooLarge extends RuleViolation {
    EvidenceTooLarge() {
        super();
    }
}
