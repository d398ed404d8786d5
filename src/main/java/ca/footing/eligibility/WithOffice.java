package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** While the office reads a request, its files and words stay as they are. */
public class WithOffice extends RuleViolation {
    WithOffice() {
        super();
    }
}
