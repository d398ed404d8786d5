package ca.footing.refund;

import ca.footing.shared.RuleViolation;

/** A refund schedule returns less, never more, as the first session comes nearer, and its numbers are in range. */
public class RefundScheduleInvalid extends RuleViolation {}
