package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** Whether this cohort takes place has been decided already. */
public class OutlookDecided extends RuleViolation {
    OutlookDecided() {
        super();
    }
}
