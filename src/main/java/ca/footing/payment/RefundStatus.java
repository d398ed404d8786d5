package ca.footing.payment;

/**
 * Where a refund stands. {@code PENDING}: Stripe has not taken it yet; {@code PROCESSING}: Stripe has it, the bank not
 * yet; {@code BY_HAND}: a person has to send it. A success may still turn into a failure.
 */
public enum RefundStatus {
    PENDING,
    PROCESSING,
    SUCCEEDED,
    FAILED,
    BY_HAND
}
