package ca.footing.payment;

/** Where a payment stands. {@code PROCESSING}: a delayed method that the bank has not settled; {@code REVIEW}: a person must look; {@code REFUNDED}: that person sent it back. */
public enum PaymentStatus {
    STARTED,
    PROCESSING,
    SUCCEEDED,
    FAILED,
    REVIEW,
    REFUNDED
}
