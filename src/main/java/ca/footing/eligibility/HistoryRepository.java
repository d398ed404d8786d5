package ca.footing.eligibility;

import ca.footing.account.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryEntry, HistoryId> {
    HistoryEntry save(HistoryEntry entry);

    @Query("""
            select new ca.footing.eligibility.HistoryRepository$Row(h.happenedAt, h.kind, h.actor, h.words)
            from HistoryEntry h where h.application = :application order by h.happenedAt, h.id.id""")
    List<Row> rows(ApplicationId application);

    /** One entry as it is stored; {@code actor} is empty for what the product did itself. */
    record Row(Instant at, HistoryKind kind, @Nullable AccountId actor, String words) {}
}
