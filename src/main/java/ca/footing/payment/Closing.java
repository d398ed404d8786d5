package ca.footing.payment;

/** What came of closing a payment that nobody waits for any more. */
public enum Closing {
    CLOSED,
    PAID,
    PROCESSING,
    UNKNOWN
}
