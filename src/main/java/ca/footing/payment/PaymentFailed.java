package ca.footing.payment;

import java.util.UUID;

/** This payment will not succeed (declined by the bank later, or given up). */
public record PaymentFailed(PaymentId payment, UUID reference) {}
