package ca.footing.credential;

import ca.footing.shared.RuleViolation;

/** Headings can be read on white paper: a contrast of at least 4.5 to 1. */
public class ColourUnreadable extends RuleViolation {
    ColourUnreadable() {
        super();
    }
}
