package ca.footing.billing;

import ca.footing.shared.RuleViolation;

/** The same arrival of money was entered before. */
public class ArrivalKnown extends RuleViolation {
    ArrivalKnown() {
        super();
    }
}
