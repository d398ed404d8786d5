package ca.footing.credential;

import ca.footing.shared.RuleViolation;

/** A word in braces is one of the placeholders. */
public class PlaceholderUnknown extends RuleViolation {
    PlaceholderUnknown(String written) {
        super(written);
    }
}
