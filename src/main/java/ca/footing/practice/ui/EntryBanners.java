package ca.footing.practice.ui;

import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an entry is as it is: signed and locked, with a supervisor, or sent back. */
final class EntryBanners {
    private EntryBanners() {}

    static Banner locked() {
        return told("lock", "practice.entry.locked");
    }

    static Banner lies() {
        return told("waiting", "practice.entry.lies");
    }

    static Optional<Banner> returned(@Nullable EntryRow entry) {
        return entry == null || entry.returnReason() == null
                ? Optional.empty()
                : Optional.of(new Banner(
                        Tone.WARNING,
                        "warning",
                        I18NProvider.translate("practice.status.RETURNED"),
                        I18NProvider.translate("practice.return." + entry.returnReason())));
    }

    /** What the screen is for, as the last part of its title's key. */
    static String purpose(EntryStatus status) {
        return switch (status) {
            case OPEN, RETURNED -> "change";
            case SENT -> "look";
            case APPROVED -> "correct";
        };
    }

    private static Banner told(String symbol, String key) {
        return new Banner(Tone.INFO, symbol, I18NProvider.translate(key), I18NProvider.translate(key + "Text"));
    }
}
