package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A module lasts at least a minute. */
public class ModuleWithoutMinutes extends RuleViolation {
    ModuleWithoutMinutes() {
        super();
    }
}
