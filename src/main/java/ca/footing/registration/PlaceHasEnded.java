package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** A place that is not confirmed, or not confirmed any more, cannot be changed. */
public class PlaceHasEnded extends RuleViolation {
    PlaceHasEnded() {
        super();
    }
}
