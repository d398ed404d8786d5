package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** Modules of a series that has been published stay: people may be learning in them. */
public class ModuleInUse extends RuleViolation {
    ModuleInUse() {
        super();
    }
}
