package ca.footing.eligibility;

import ca.footing.account.AccountId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what happens to a request, in the transaction in which it happens. */
@Component
class History {
    private final HistoryRepository entries;
    private final Clock clock;

    History(HistoryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** @param actor nobody when the product did it itself */
    void note(ApplicationId application, HistoryKind kind, @Nullable AccountId actor, String words) {
        entries.save(new HistoryEntry(application, kind, actor, words, clock.instant()));
    }
}
