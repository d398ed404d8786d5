package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** A decision that departs from the schedule is explained in a few words. */
public class NoteMissing extends RuleViolation {
    NoteMissing(int most) {
        super(most);
    }
}
