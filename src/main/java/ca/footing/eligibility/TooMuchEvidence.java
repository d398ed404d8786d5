package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** At most five files belong to one request. */
public class TooMuchEvidence extends RuleViolation {
    TooMuchEvidence() {
        super();
    }
}
