package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** Nobody is written to about new dates who has not agreed to it. */
public class ConsentMissing extends RuleViolation {
    ConsentMissing() {}
}
