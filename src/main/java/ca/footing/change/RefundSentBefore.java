package ca.footing.change;

import ca.footing.shared.RuleViolation;

/** The refunds of a change were sent already; one that did not arrive is sent again from the payment's own task. */
public class RefundSentBefore extends RuleViolation {}
