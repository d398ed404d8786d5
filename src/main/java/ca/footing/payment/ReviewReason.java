package ca.footing.payment;

import java.util.Locale;
import java.util.Optional;

/** Why money that arrived was not simply accepted; the texts say what to do about it. */
enum ReviewReason {
    AMOUNT_DIFFERS,
    MODE_DIFFERS,
    PAID_AFTER_CLOSING,
    PAID_TWICE;

    /** Why money that a page brought cannot simply be accepted; empty when all is as agreed. */
    static Optional<ReviewReason> of(Payment payment, SessionState page) {
        if (payment.isPaid()) {
            return Optional.of(PAID_TWICE);
        }
        var due = payment.asked().due();
        if (page.amountTotal() != due.minor()
                || !due.currency().getCurrencyCode().toLowerCase(Locale.ROOT).equals(page.currency())) {
            return Optional.of(AMOUNT_DIFFERS);
        }
        if (page.live() != payment.isLive()) {
            return Optional.of(MODE_DIFFERS);
        }
        return payment.status() == PaymentStatus.FAILED ? Optional.of(PAID_AFTER_CLOSING) : Optional.empty();
    }

    String key() {
        return "payment.review." + name();
    }
}
