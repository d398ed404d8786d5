package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** More places have this price already than the new quota allows. */
public class QuotaBelowSold extends RuleViolation {
    QuotaBelowSold(int sold) {
        super(sold);
    }
}
