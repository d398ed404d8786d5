package ca.footing.waitlist;

import ca.footing.cohort.CohortId;
import ca.footing.shared.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guard rows: every giving out of a seat first changes the row of its cohort, so it happens one at a time. */
@Component
class Lines {
    private static final String ROW =
            "select mode, run, reserved, paused_at from waitlist_line where cohort_id = :cohort";

    private final JdbcClient jdbc;

    Lines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes the line of a cohort unless there is one. */
    void open(CohortId cohort) {
        jdbc.sql("""
                insert into waitlist_line (cohort_id, mode, run, revision, reserved)
                values (:cohort, 'AUTOMATIC', 1, 0, 0) on duplicate key update revision = revision + 1
                """).param("cohort", Columns.of(cohort.id())).update();
    }

    /** A seat was freed: who let an earlier one go by is asked again. False when nobody ever waited here. */
    boolean nextRun(CohortId cohort) {
        return update(
                        "update waitlist_line set run = run + 1, revision = revision + 1 where cohort_id = :cohort",
                        cohort)
                == 1;
    }

    /** Takes the turn to give out seats of this cohort until the transaction ends; empty without a line. */
    Optional<Line> turn(CohortId cohort) {
        var mine = update("update waitlist_line set revision = revision + 1 where cohort_id = :cohort", cohort);
        return mine == 0 ? Optional.empty() : line(ROW + " for update", cohort);
    }

    Optional<Line> read(CohortId cohort) {
        return line(ROW, cohort);
    }

    void reserve(CohortId cohort) {
        update(
                "update waitlist_line set reserved = reserved + 1, revision = revision + 1 where cohort_id = :cohort",
                cohort);
    }

    /** @return false when none was reserved */
    boolean unreserve(CohortId cohort) {
        return update("""
                update waitlist_line set reserved = reserved - 1, revision = revision + 1
                where cohort_id = :cohort and reserved > 0
                """, cohort) == 1;
    }

    void mode(CohortId cohort, LineMode mode) {
        jdbc.sql("update waitlist_line set mode = :mode, revision = revision + 1 where cohort_id = :cohort")
                .param("mode", mode.name())
                .param("cohort", Columns.of(cohort.id()))
                .update();
    }

    /** @return false when it was paused already */
    boolean pause(CohortId cohort, Instant now) {
        return jdbc.sql("""
                update waitlist_line set paused_at = :now, revision = revision + 1
                where cohort_id = :cohort and paused_at is null
                """)
                        .param("now", Columns.of(now))
                        .param("cohort", Columns.of(cohort.id()))
                        .update()
                == 1;
    }

    boolean resume(CohortId cohort) {
        return update("""
                update waitlist_line set paused_at = null, revision = revision + 1
                where cohort_id = :cohort and paused_at is not null
                """, cohort) == 1;
    }

    /** Cohorts in whose line somebody stands, or that hold a reserved seat. */
    List<CohortId> alive() {
        return jdbc.sql("""
                select l.cohort_id from waitlist_line l where l.reserved > 0
                    or exists (select 1 from waitlist_position p where p.cohort_id = l.cohort_id and p.live_key = 1)
                """).query((row, _) -> OwnerColumns.cohort(row)).list();
    }

    private int update(String sql, CohortId cohort) {
        return jdbc.sql(sql).param("cohort", Columns.of(cohort.id())).update();
    }

    private Optional<Line> line(String sql, CohortId cohort) {
        return jdbc.sql(sql)
                .param("cohort", Columns.of(cohort.id()))
                .query((row, _) -> new Line(
                        cohort,
                        LineMode.valueOf(row.getString("mode")),
                        row.getLong("run"),
                        row.getInt("reserved"),
                        row.getObject("paused_at") != null))
                .optional();
    }
}
