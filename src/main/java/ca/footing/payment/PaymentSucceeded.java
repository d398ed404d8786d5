package ca.footing.payment;

import ca.footing.shared.Money;
import java.util.UUID;

/** The money is there. Published inside the settling transaction: a listener that throws undoes it, and it is tried again. */
public record PaymentSucceeded(PaymentId payment, UUID reference, Money amount) {}
