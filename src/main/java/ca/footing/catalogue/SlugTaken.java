package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** Another series has this address. */
public class SlugTaken extends RuleViolation {
    SlugTaken(String slug) {
        super(slug);
    }
}
