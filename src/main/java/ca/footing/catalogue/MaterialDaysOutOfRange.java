package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A material opens 0 to 366 days before or after, and stays open up to 3,660 days. */
public class MaterialDaysOutOfRange extends RuleViolation {
    MaterialDaysOutOfRange() {
        super();
    }
}
