package ca.footing.notification.ui;

import ca.footing.notification.MailStatus;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.i18n.I18NProvider;

/** Where a mail stands. */
class MailBadge extends Badge {
    MailBadge(MailStatus status) {
        super(tone(status), symbol(status), I18NProvider.translate("notification.status." + status));
    }

    private static Tone tone(MailStatus status) {
        return switch (status) {
            case SENT -> Tone.SUCCESS;
            case WAITING -> Tone.INFO;
            case RETURNED -> Tone.WARNING;
            case FAILED -> Tone.ERROR;
        };
    }

    private static String symbol(MailStatus status) {
        return switch (status) {
            case SENT -> "met";
            case WAITING -> "waiting";
            case RETURNED -> "warning";
            case FAILED -> "error";
        };
    }
}
