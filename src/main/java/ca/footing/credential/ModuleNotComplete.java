package ca.footing.credential;

import ca.footing.shared.RuleViolation;

/** A statement is written for a module when everything that it asks for is done. */
public class ModuleNotComplete extends RuleViolation {
    ModuleNotComplete() {
        super();
    }
}
