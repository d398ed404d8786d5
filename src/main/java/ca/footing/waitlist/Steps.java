package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import ca.footing.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of what happened to whom and why. */
@Component
class Steps {
    private static final String ROW =
            "select cohort_id, entry_id, account_id, at, kind, note, by_account from waitlist_step ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Steps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One step. @param by the member of staff who took it */
    record Taken(
            CohortId cohort,
            EntryId entry,
            AccountId account,
            Instant at,
            StepKind kind,
            String note,
            Optional<AccountId> by) {}

    void take(Position position, StepKind kind) {
        take(position, kind, "", null);
    }

    void take(Position position, StepKind kind, String note, @Nullable AccountId by) {
        jdbc.sql("""
                insert into waitlist_step (id, cohort_id, entry_id, account_id, at, kind, note, by_account)
                values (:id, :cohort, :entry, :account, :at, :kind, :note, :by)
                """)
                .param("id", Columns.of(Ids.next()))
                .param("cohort", Columns.of(position.cohort().id()))
                .param("entry", Columns.of(position.entry().id()))
                .param("account", Columns.of(position.account().id()))
                .param("at", Columns.of(clock.instant()))
                .param("kind", kind.name())
                .param("note", note)
                .param("by", by == null ? null : Columns.of(by.id()))
                .update();
    }

    /** The latest first. */
    List<Taken> inLine(CohortId cohort) {
        return jdbc.sql(ROW + "where cohort_id = :cohort order by at desc, id desc limit 200")
                .param("cohort", Columns.of(cohort.id()))
                .query((row, _) -> taken(row))
                .list();
    }

    /** The latest first. */
    List<Taken> ofEntry(EntryId entry) {
        return jdbc.sql(ROW + "where entry_id = :entry order by at desc, id desc limit 50")
                .param("entry", Columns.of(entry.id()))
                .query((row, _) -> taken(row))
                .list();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        var by = row.getBytes("by_account");
        return new Taken(
                OwnerColumns.cohort(row),
                OwnerColumns.entry(row),
                OwnerColumns.account(row),
                Columns.instant(row, "at"),
                StepKind.valueOf(row.getString("kind")),
                row.getString("note"),
                by == null ? Optional.empty() : Optional.of(new AccountId(ca.footing.shared.Ids.of(by))));
    }
}
