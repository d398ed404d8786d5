package ca.footing.payment;

import ca.footing.shared.Money;
import java.util.UUID;

/** Stripe has taken the refund. Published in the transaction that notes it. */
public record RefundSucceeded(RefundId refund, UUID reference, Money amount) {}
