package ca.footing.cohort.ui;

import ca.footing.cohort.CohortStatus;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.i18n.I18NProvider;

/** Whether the public sees a cohort. */
class StatusBadge extends Badge {
    StatusBadge(CohortStatus status) {
        super(tone(status), symbol(status), I18NProvider.translate("cohort.status." + status));
    }

    private static Tone tone(CohortStatus status) {
        return switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case PUBLISHED -> Tone.SUCCESS;
            case WITHDRAWN -> Tone.WARNING;
        };
    }

    private static String symbol(CohortStatus status) {
        return switch (status) {
            case DRAFT -> "pen";
            case PUBLISHED -> "met";
            case WITHDRAWN -> "lock";
        };
    }
}
