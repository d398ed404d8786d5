package ca.footing.payment;

import ca.footing.shared.RuleViolation;

/** The payer's bank disputes the payment; refunding it too would pay twice. */
public class RefundBlocked extends RuleViolation {}
