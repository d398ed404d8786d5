package ca.footing.progress;

import ca.footing.shared.RuleViolation;

/** A material is confirmed only while it is open. */
public class MaterialNotOpen extends RuleViolation {
    MaterialNotOpen() {
        super();
    }
}
