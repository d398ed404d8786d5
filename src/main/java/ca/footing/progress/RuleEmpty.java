package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A rule asks for at least one thing, and a group holds at least one. */
public class RuleEmpty extends RuleViolation {
    RuleEmpty() {
        super();
    }
}
