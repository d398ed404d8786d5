package ca.footing.practice.ui;

import ca.footing.practice.EntryRow;
import ca.footing.practice.EntryStatus;
import ca.footing.practice.PracticeLog;
import ca.footing.practice.Signatures;
import ca.footing.practice.Signer;
import ca.footing.shared.ui.Ask;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The buttons of an entry that ask first: take it back, remove it, erase its note. */
class EntryUndoing {
    private final PracticeLog log;
    private final Signatures signatures;
    private final Consumer<String> leave;

    /** @param leave is given the key of what was done */
    EntryUndoing(PracticeLog log, Signatures signatures, Consumer<String> leave) {
        this.log = log;
        this.signatures = signatures;
        this.leave = leave;
    }

    Button remove(EntryRow entry) {
        return asking("practice.entry.remove", "practice.entry.removed", () -> log.remove(entry.id()));
    }

    @Nullable
    Button takeBack(EntryRow entry) {
        return entry.status() == EntryStatus.SENT && entry.signer() == Signer.FACILITATOR
                ? asking("practice.entry.takeBack", "practice.entry.takenBack", () -> signatures.takeBack(entry.id()))
                : null;
    }

    @Nullable
    Button purge(EntryRow entry) {
        return entry.note().isEmpty()
                ? null
                : asking("practice.entry.purge", "practice.entry.purged", () -> log.purgeNote(entry.id()));
    }

    private Button asking(String key, String done, Runnable act) {
        var verb = I18NProvider.translate(key);
        return new Button(
                verb,
                _ -> Ask.before(verb, I18NProvider.translate(key + "Text"), verb, () -> {
                    act.run();
                    leave.accept(done);
                }));
    }
}
