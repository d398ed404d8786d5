package ca.footing.change.ui;

import ca.footing.change.ChangeRow;
import ca.footing.change.ChangeState;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.i18n.I18NProvider;

/** Where the money of a change stands. */
class StateBadge extends Badge {
    StateBadge(ChangeRow change) {
        super(tone(change.state()), symbol(change.state()), I18NProvider.translate("change.state." + change.state()));
    }

    private static Tone tone(ChangeState state) {
        return switch (state) {
            case DONE -> Tone.SUCCESS;
            case BLOCKED -> Tone.WARNING;
            case DROPPED -> Tone.NEUTRAL;
            case HELD, CHOOSING, DECIDED, SENT -> Tone.INFO;
        };
    }

    private static String symbol(ChangeState state) {
        return switch (state) {
            case DONE -> "met";
            case BLOCKED -> "warning";
            case DROPPED -> "close";
            case HELD, CHOOSING, DECIDED, SENT -> "waiting";
        };
    }
}
