package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** The free seat of a session is kept for the people who wait for a place in the whole series. */
public class SeatKeptForWaitlist extends RuleViolation {
    SeatKeptForWaitlist() {
        super();
    }
}
