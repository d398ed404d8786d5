package ca.footing.waitlist;

import ca.footing.shared.RuleViolation;

/** Shortly before a cohort begins nobody joins its waitlist and no seat is offered any more. */
public class WaitlistPaused extends RuleViolation {
    WaitlistPaused() {}
}
