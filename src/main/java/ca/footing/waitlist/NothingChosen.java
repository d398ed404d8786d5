package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** Who waits chooses at least one cohort, or a rule that takes cohorts in. */
public class NothingChosen extends RuleViolation {
    NothingChosen() {}
}
