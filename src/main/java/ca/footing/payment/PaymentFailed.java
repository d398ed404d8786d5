package ca.footing.payment;

import java.util.UUID;

/** The bank refused afterwards: this payment will not succeed. Not published for one that the caller itself closed. */
public record PaymentFailed(PaymentId payment, UUID reference) {}
