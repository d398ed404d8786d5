package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A module of a public series needs all its texts in both languages. */
public class ModuleTextsIncomplete extends RuleViolation {
    ModuleTextsIncomplete(int position, int missing) {
        super(position, missing);
    }
}
