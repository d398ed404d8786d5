package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of lines, in the order of {@code joined_at} and id; each change is made under its condition. */
@Component
class Positions {
    private static final String ROW = """
            select id, entry_id, cohort_id, account_id, joined_at, status, passed_run from waitlist_position
            """;

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Position position) {
        jdbc.sql("""
                insert into waitlist_position
                    (id, entry_id, cohort_id, account_id, joined_at, status, live_key, passed_run)
                values (:id, :entry, :cohort, :account, :joined, 'WAITING', 1, 0)
                """)
                .param("id", Columns.of(position.id().id()))
                .param("entry", Columns.of(position.entry().id()))
                .param("cohort", Columns.of(position.cohort().id()))
                .param("account", Columns.of(position.account().id()))
                .param("joined", Columns.of(position.joinedAt()))
                .update();
    }

    /** Who is next for a seat of that run: the first who waits and did not let it go by; locked. */
    Optional<Position> next(CohortId cohort, long run) {
        return jdbc.sql(ROW + """
                where cohort_id = :cohort and status = 'WAITING' and passed_run < :run
                order by joined_at, id limit 1 for update
                """)
                .param("cohort", Columns.of(cohort.id()))
                .param("run", run)
                .query((row, _) -> position(row))
                .optional();
    }

    /** @return false when it has not that status any more */
    boolean change(PositionId id, PositionStatus from, PositionStatus to) {
        return jdbc.sql("""
                update waitlist_position set status = :to, live_key = if(:to = 'ENDED', null, 1)
                where id = :id and status = :from
                """)
                        .param("to", to.name())
                        .param("from", from.name())
                        .param("id", Columns.of(id.id()))
                        .update()
                == 1;
    }

    /** It lets the seats of this run go by. */
    void pass(PositionId id, long run) {
        jdbc.sql("update waitlist_position set passed_run = :run where id = :id and passed_run < :run")
                .param("run", run)
                .param("id", Columns.of(id.id()))
                .update();
    }

    Optional<Position> find(PositionId id) {
        return jdbc.sql(ROW + "where id = :id for update")
                .param("id", Columns.of(id.id()))
                .query((row, _) -> position(row))
                .optional();
    }

    /** Whether the person was ever put into that line by that entry; a rule does not bring back who left it. */
    boolean known(EntryId entry, CohortId cohort) {
        return jdbc.sql("select count(*) from waitlist_position where entry_id = :entry and cohort_id = :cohort")
                        .param("entry", Columns.of(entry.id()))
                        .param("cohort", Columns.of(cohort.id()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Position> live(CohortId cohort, AccountId account) {
        return jdbc.sql(ROW + "where cohort_id = :cohort and account_id = :account and live_key = 1 for update")
                .param("cohort", Columns.of(cohort.id()))
                .param("account", Columns.of(account.id()))
                .query((row, _) -> position(row))
                .optional();
    }

    List<Position> liveOf(EntryId entry) {
        return jdbc.sql(ROW + "where entry_id = :entry and live_key = 1 order by id for update")
                .param("entry", Columns.of(entry.id()))
                .query((row, _) -> position(row))
                .list();
    }

    List<Position> line(CohortId cohort) {
        return jdbc.sql(ROW + "where cohort_id = :cohort and live_key = 1 order by joined_at, id")
                .param("cohort", Columns.of(cohort.id()))
                .query((row, _) -> position(row))
                .list();
    }

    List<Position> ofAccount(AccountId account) {
        return jdbc.sql(ROW + "where account_id = :account and live_key = 1 order by joined_at, id")
                .param("account", Columns.of(account.id()))
                .query((row, _) -> position(row))
                .list();
    }

    /** How many stand before this one and may get a seat first. */
    int ahead(Position position) {
        return jdbc.sql("""
                select count(*) from waitlist_position
                where cohort_id = :cohort and status in ('WAITING', 'OFFERED')
                    and (joined_at < :joined or (joined_at = :joined and id < :id))
                """)
                .param("cohort", Columns.of(position.cohort().id()))
                .param("joined", Columns.of(position.joinedAt()))
                .param("id", Columns.of(position.id().id()))
                .query(Integer.class)
                .single();
    }

    List<CohortId> cohortsOf(EntryId entry) {
        return jdbc.sql("select cohort_id from waitlist_position where entry_id = :entry and live_key = 1 order by id")
                .param("entry", Columns.of(entry.id()))
                .query((row, _) -> OwnerColumns.cohort(row))
                .list();
    }

    /** How many wait for an offer, those who have one aside. */
    int waitingNow(CohortId cohort) {
        return jdbc.sql("select count(*) from waitlist_position where cohort_id = :cohort and status = 'WAITING'")
                .param("cohort", Columns.of(cohort.id()))
                .query(Integer.class)
                .single();
    }

    /** Who would be offered a seat of the line's present run and has none yet. */
    List<AccountId> eligible(CohortId cohort) {
        return eligible(cohort, "");
    }

    /** The same as it stands now, locked. */
    List<AccountId> eligibleNow(CohortId cohort) {
        return eligible(cohort, " for update");
    }

    private List<AccountId> eligible(CohortId cohort, String lock) {
        return jdbc.sql("""
                select p.account_id from waitlist_position p join waitlist_line l on l.cohort_id = p.cohort_id
                where p.cohort_id = :cohort and p.status = 'WAITING' and p.passed_run < l.run""" + lock)
                .param("cohort", Columns.of(cohort.id()))
                .query((row, _) -> OwnerColumns.account(row))
                .list();
    }

    /** How many may get a seat: those who wait and those to whom one is offered. */
    int waiting(CohortId cohort) {
        return jdbc.sql("""
                select count(*) from waitlist_position
                where cohort_id = :cohort and status in ('WAITING', 'OFFERED')
                """)
                .param("cohort", Columns.of(cohort.id()))
                .query(Integer.class)
                .single();
    }

    private static Position position(ResultSet row) throws SQLException {
        return new Position(
                new PositionId(Columns.id(row, "id")),
                OwnerColumns.entry(row),
                OwnerColumns.cohort(row),
                OwnerColumns.account(row),
                Columns.instant(row, "joined_at"),
                PositionStatus.valueOf(row.getString("status")),
                row.getLong("passed_run"));
    }
}
