package ca.footing.payment.ui;

import ca.footing.payment.PaymentStatus;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.i18n.I18NProvider;

/** Where a payment stands, in a word and a symbol. */
class PaymentBadge extends Badge {
    PaymentBadge(PaymentStatus status) {
        super(tone(status), symbol(status), I18NProvider.translate("payment.status." + status));
    }

    private static Tone tone(PaymentStatus status) {
        return switch (status) {
            case STARTED, FAILED, REFUNDED -> Tone.NEUTRAL;
            case PROCESSING -> Tone.INFO;
            case SUCCEEDED -> Tone.SUCCESS;
            case REVIEW -> Tone.WARNING;
        };
    }

    private static String symbol(PaymentStatus status) {
        return switch (status) {
            case STARTED -> "clock";
            case PROCESSING -> "waiting";
            case SUCCEEDED, REFUNDED -> "met";
            case FAILED -> "close";
            case REVIEW -> "warning";
        };
    }
}
