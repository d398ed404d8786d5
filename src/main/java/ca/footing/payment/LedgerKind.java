package ca.footing.payment;

/** Why money moved. {@code TRANSFER}: received by hand, outside of Stripe; the sign of the amount gives the direction. */
enum LedgerKind {
    CHARGE,
    TRANSFER,
    REFUND,
    REFUND_FAILED,
    DISPUTE,
    DISPUTE_REINSTATED
}
