package ca.footing.payment;

/** Why money that arrived was not simply accepted. */
enum ReviewReason {
    AMOUNT_DIFFERS,
    MODE_DIFFERS,
    PAID_AFTER_CLOSING,
    PAID_TWICE
}
