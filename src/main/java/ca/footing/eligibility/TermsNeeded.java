package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** Terms, conditions or limitations that were seen are written down. */
public class TermsNeeded extends RuleViolation {
    TermsNeeded() {
        super();
    }
}
