package ca.footing.payment;

import java.util.UUID;

/** A delayed method was chosen: the bank needs up to some days. Keep the place. */
public record PaymentProcessing(PaymentId payment, UUID reference) {}
