package ca.footing.practice.ui;

import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.Signer;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.component.Composite;

/** Where an entry stands, in a word and an icon. */
class EntryBadge extends Composite<Badge> {
    private final EntryRow entry;

    EntryBadge(EntryRow entry) {
        this.entry = entry;
    }

    @Override
    protected Badge initContent() {
        var lies = entry.status() == EntryStatus.SENT && entry.signer() == Signer.FACILITATOR;
        var text = getTranslation("practice.status." + (lies ? Signer.FACILITATOR : entry.status()));
        return switch (entry.status()) {
            case OPEN -> new Badge(Badge.Tone.NEUTRAL, "pen", text);
            case SENT -> new Badge(Badge.Tone.INFO, "waiting", text);
            case RETURNED -> new Badge(Badge.Tone.WARNING, "warning", text);
            case APPROVED -> new Badge(Badge.Tone.SUCCESS, "met", text);
        };
    }
}
