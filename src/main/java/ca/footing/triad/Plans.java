package ca.footing.triad;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of plans and seats. */
@Component
class Plans {
    private static final String PLAN =
            "select session_id, cohort_id, size, rounds, round_minutes, shared_at, logged_at from triad_plan ";

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> find(SessionId session) {
        return plan(PLAN + "where session_id = :session", session);
    }

    /** Whoever changes a plan does so alone. It comes before any other reading, which would see the state before the lock. */
    Optional<Plan> locked(SessionId session) {
        return plan(PLAN + "where session_id = :session for update", session);
    }

    /** Shared plans of the sessions of these cohorts, and of single ones. */
    List<Plan> shared(Collection<CohortId> cohorts, Collection<SessionId> sessions) {
        return Stream.concat(
                        shared("cohort_id", cohorts.stream().map(CohortId::id)),
                        shared("session_id", sessions.stream().map(SessionId::id)))
                .distinct()
                .toList();
    }

    private Stream<Plan> shared(String column, Stream<UUID> ids) {
        var keys = ids.map(Columns::of).toList();
        return keys.isEmpty()
                ? Stream.of()
                : jdbc
                        .sql(PLAN + "where " + column + " in (:keys) and shared_at is not null")
                        .param("keys", keys)
                        .query((row, _) -> plan(row))
                        .list()
                        .stream();
    }

    /** Keeps a plan in the place of the earlier one; learners do not see it yet. */
    void replace(Plan plan, List<Seat> seats, Instant now) {
        jdbc.sql("""
                insert into triad_plan (session_id, cohort_id, size, rounds, round_minutes, planned_at)
                values (:session, :cohort, :size, :rounds, :minutes, :now)
                on duplicate key update size = :size, rounds = :rounds, round_minutes = :minutes, planned_at = :now,
                    shared_at = null""")
                .param("session", Columns.of(plan.session().id()))
                .param("cohort", Columns.of(plan.cohort().id()))
                .param("size", plan.size())
                .param("rounds", plan.rounds())
                .param("minutes", plan.minutes())
                .param("now", Columns.of(now))
                .update();
        jdbc.sql("delete from triad_seat where session_id = :session")
                .param("session", Columns.of(plan.session().id()))
                .update();
        seats.forEach(seat -> jdbc.sql("""
                insert into triad_seat (session_id, registration_id, group_no, seat_no)
                values (:session, :registration, :group, :seat)""")
                .param("session", Columns.of(seat.session().id()))
                .param("registration", Columns.of(seat.registration().id()))
                .param("group", seat.group())
                .param("seat", seat.seat())
                .update());
    }

    void sit(Seat seat) {
        jdbc.sql("""
                update triad_seat set group_no = :group, seat_no = :seat
                where session_id = :session and registration_id = :registration""")
                .param("session", Columns.of(seat.session().id()))
                .param("registration", Columns.of(seat.registration().id()))
                .param("group", seat.group())
                .param("seat", seat.seat())
                .update();
    }

    void share(SessionId session, Instant now) {
        stamp("shared_at", session, now);
    }

    void logged(SessionId session, Instant now) {
        stamp("logged_at", session, now);
    }

    List<Seat> seats(Collection<SessionId> sessions) {
        return sessions.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select session_id, registration_id, group_no, seat_no from triad_seat
                        where session_id in (:sessions) order by session_id, group_no, seat_no""")
                        .param(
                                "sessions",
                                sessions.stream().map(id -> Columns.of(id.id())).toList())
                        .query((row, _) -> new Seat(
                                new SessionId(Columns.id(row, "session_id")),
                                new RegistrationId(Columns.id(row, "registration_id")),
                                row.getInt("group_no"),
                                row.getInt("seat_no")))
                        .list();
    }

    /** Plans of the cohort's other sessions, whose meetings and roles are remembered. */
    List<Plan> others(CohortId cohort, SessionId session) {
        return jdbc.sql(PLAN + "where cohort_id = :cohort and session_id <> :session")
                .param("cohort", Columns.of(cohort.id()))
                .param("session", Columns.of(session.id()))
                .query((row, _) -> plan(row))
                .list();
    }

    private void stamp(String column, SessionId session, Instant now) {
        jdbc.sql("update triad_plan set " + column + " = :now where session_id = :session")
                .param("now", Columns.of(now))
                .param("session", Columns.of(session.id()))
                .update();
    }

    private Optional<Plan> plan(String sql, SessionId session) {
        return jdbc.sql(sql)
                .param("session", Columns.of(session.id()))
                .query((row, _) -> plan(row))
                .optional();
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                new SessionId(Columns.id(row, "session_id")),
                new CohortId(Columns.id(row, "cohort_id")),
                row.getInt("size"),
                row.getInt("rounds"),
                row.getInt("round_minutes"),
                Columns.maybeInstant(row, "shared_at"),
                Columns.maybeInstant(row, "logged_at"));
    }
}
