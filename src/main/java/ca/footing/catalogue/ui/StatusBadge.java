package ca.footing.catalogue.ui;

import ca.footing.catalogue.SeriesStatus;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.i18n.I18NProvider;

/** Whether the public sees a series. */
class StatusBadge extends Badge {
    StatusBadge(SeriesStatus status) {
        super(tone(status), symbol(status), I18NProvider.translate("catalogue.status." + status));
    }

    private static Tone tone(SeriesStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case PUBLISHED -> Tone.SUCCESS;
            case WITHDRAWN -> Tone.WARNING;
        };
    }

    private static String symbol(SeriesStatus status) {
        return switch (status) {
            case DRAFT -> "pen";
            case PUBLISHED -> "met";
            case WITHDRAWN -> "lock";
        };
    }
}
