package ca.footing.registration;

import ca.footing.shared.RuleViolation;

/** A place that somebody else paid for is theirs to give on or to make smaller. */
public class PlaceIsPrepaid extends RuleViolation {
    PlaceIsPrepaid(String payer) {
        super(payer);
    }
}
