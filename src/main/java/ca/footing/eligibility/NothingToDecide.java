package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** No rule in force asks for a decision by the office. */
public class NothingToDecide extends RuleViolation {
    NothingToDecide() {
        super();
    }
}
