package ca.footing.eligibility;

import ca.footing.shared.RuleViolation;

/** A rule must say what it asks for: something chosen, or the training's name in both languages. */
public class RuleIncomplete extends RuleViolation {
    RuleIncomplete() {
        super();
    }
}
