package ca.footing.attendance;

import ca.footing.shared.RuleViolation;

/** Somebody else recorded the same person in the same moment. */
public class MarkedMeanwhile extends RuleViolation {
    MarkedMeanwhile() {
        super();
    }
}
