package ca.footing.payment;

/** Why money that arrived was not simply accepted; the texts say what to do about it. */
enum ReviewReason {
    AMOUNT_DIFFERS,
    MODE_DIFFERS,
    PAID_AFTER_CLOSING,
    PAID_TWICE;

    String key() {
        return "payment.review." + name();
    }
}
