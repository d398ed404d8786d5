package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A material needs a title and what it consists of: a text, a link or a file. */
public class MaterialEmpty extends RuleViolation {
    MaterialEmpty() {
        super();
    }
}
