package ca.footing.payment;

import ca.footing.shared.RuleViolation;

/** Money still lies where it should not: it has to be accepted or sent; a note alone would leave it there. */
public class TaskNeedsDecision extends RuleViolation {}
