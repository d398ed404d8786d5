package ca.footing.billing;

import ca.footing.payment.PaymentId;

/** The part of a credit that a payment holds, in the minor unit. */
record CreditShare(CreditId credit, PaymentId payment, long amount) {}
