package ca.footing.catalogue;

import ca.footing.shared.RuleViolation;

/** A series without a module cannot be published. */
public class SeriesWithoutModule extends RuleViolation {
    SeriesWithoutModule() {
        super();
    }
}
