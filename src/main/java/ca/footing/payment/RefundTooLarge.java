package ca.footing.payment;

import ca.footing.shared.RuleViolation;

/** More was to be refunded than is left of what was paid. */
public class RefundTooLarge extends RuleViolation {}
