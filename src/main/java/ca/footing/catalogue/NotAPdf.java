package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** An uploaded file is a PDF by its content, not only by its name. */
public class NotAPdf extends RuleViolation {
    NotAPdf() {
        super();
    }
}
