package ca.footing.registration.ui;

import ca.footing.payment.PaymentStatus;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.i18n.I18NProvider;

/** Where the payment of a registration stands. */
class PaymentBadge extends Badge {
    PaymentBadge(PaymentStatus payment) {
        super(tone(payment), symbol(payment), I18NProvider.translate("registration.office.payment." + payment));
    }

    private static Tone tone(PaymentStatus payment) {
        return switch (payment) {
            case SUCCEEDED -> Tone.SUCCESS;
            case REVIEW -> Tone.WARNING;
            case STARTED, PROCESSING -> Tone.INFO;
            case FAILED, REFUNDED -> Tone.NEUTRAL;
        };
    }

    private static String symbol(PaymentStatus payment) {
        return switch (payment) {
            case SUCCEEDED -> "met";
            case REVIEW -> "warning";
            case STARTED, PROCESSING -> "waiting";
            case FAILED, REFUNDED -> "missing";
        };
    }
}
