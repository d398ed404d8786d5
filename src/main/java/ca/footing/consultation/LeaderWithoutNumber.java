package ca.footing.consultation;

import ca.footing.shared.RuleViolation;

/** Whoever leads clinical supervision has a college and a number in their profile. */
public class LeaderWithoutNumber extends RuleViolation {
    LeaderWithoutNumber() {
        super();
    }
}
