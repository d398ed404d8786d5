package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** A rule that nobody decides on is not met, so there is nothing to ask of the office. */
public class RulesNotMet extends RuleViolation {
    RulesNotMet() {
        super();
    }
}
