package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** The hold of this seat cannot be extended any more. */
public class NoExtensionLeft extends RuleViolation {
    NoExtensionLeft() {
        super();
    }
}
