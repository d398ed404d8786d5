package ca.footing.makeup;

import ca.footing.shared.RuleViolation;

/** The session has begun. */
public class MakeUpBegun extends RuleViolation {
    MakeUpBegun() {
        super();
    }
}
