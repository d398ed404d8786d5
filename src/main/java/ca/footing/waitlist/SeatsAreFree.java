package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** Nobody waits for a cohort that has free seats: they register. */
public class SeatsAreFree extends RuleViolation {
    SeatsAreFree() {}
}
