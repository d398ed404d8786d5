package ca.footing.cohort;

import ca.footing.shared.RuleViolation;

/** Guests take a seat before a session begins. */
public class SessionUnderWay extends RuleViolation {
    SessionUnderWay() {
        super();
    }
}
