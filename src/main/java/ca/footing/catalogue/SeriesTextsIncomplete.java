package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A public series needs its four texts in both languages. */
public class SeriesTextsIncomplete extends RuleViolation {
    SeriesTextsIncomplete(long missing) {
        super(missing);
    }
}
