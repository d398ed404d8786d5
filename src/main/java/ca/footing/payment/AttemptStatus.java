package ca.footing.payment;

/** Where one attempt to pay stands; only {@code OPEN} and {@code PROCESSING} can still change. */
enum AttemptStatus {
    OPEN,
    PROCESSING,
    PAID,
    EXPIRED,
    FAILED
}
