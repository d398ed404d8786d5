package ca.footing.eligibility.ui;

import ca.footing.eligibility.ApplicationRow;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.i18n.I18NProvider;

/** Where a request stands, in a word. */
class StateBadge extends Badge {
    StateBadge(ApplicationRow row) {
        super(tone(row), symbol(row), text(row));
    }

    private static Tone tone(ApplicationRow row) {
        return switch (row.application().state()) {
            case SUBMITTED -> row.overdue() ? Tone.WARNING : Tone.INFO;
            case APPROVED -> Tone.SUCCESS;
            case DRAFT, MORE_NEEDED, REFUSED -> Tone.NEUTRAL;
        };
    }

    private static String symbol(ApplicationRow row) {
        return switch (row.application().state()) {
            case SUBMITTED -> row.overdue() ? "warning" : "waiting";
            case APPROVED -> "met";
            case REFUSED -> "missing";
            case DRAFT, MORE_NEEDED -> "person";
        };
    }

    private static String text(ApplicationRow row) {
        return row.overdue()
                ? I18NProvider.translate("eligibility.office.overdue")
                : I18NProvider.translate(
                        "eligibility.state." + row.application().state());
    }
}
