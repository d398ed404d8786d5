package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Certificates on their way as the database keeps them; each step is one conditional update, so that one of two wins. */
@Component
class DueRows {
    private final JdbcClient jdbc;

    DueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Due> of(RegistrationId registration) {
        return jdbc.sql("select * from certificate_due where registration_id = :id")
                .param("id", Ids.bytes(registration.id()))
                .query((row, _) -> due(row))
                .optional();
    }

    List<Due> of(CohortId cohort) {
        return jdbc.sql("select * from certificate_due where cohort_id = :id")
                .param("id", Ids.bytes(cohort.id()))
                .query((row, _) -> due(row))
                .list();
    }

    /** Those whose window is over, the oldest first. */
    List<RegistrationId> ripe(Instant now, int most) {
        return jdbc.sql("""
                        select registration_id from certificate_due where state = 'WAITING' and issue_at <= :now
                        order by issue_at limit :most""")
                .param("now", utc(now))
                .param("most", most)
                .query((row, _) -> new RegistrationId(Ids.of(row.getBytes(1))))
                .list();
    }

    /** @return false when it was on its way already */
    boolean begin(RegistrationId registration, CohortId cohort, Instant now, Instant issueAt) {
        return jdbc.sql("insert ignore into certificate_due values (:id, :cohort, 'WAITING', :now, :issue, null)")
                        .param("id", Ids.bytes(registration.id()))
                        .param("cohort", Ids.bytes(cohort.id()))
                        .param("now", utc(now))
                        .param("issue", utc(issueAt))
                        .update()
                > 0;
    }

    /** What was met no longer is: as if it had not begun. */
    void takeBack(RegistrationId registration) {
        jdbc.sql("delete from certificate_due where registration_id = :id and state = 'WAITING'")
                .param("id", Ids.bytes(registration.id()))
                .update();
    }

    boolean stop(RegistrationId registration, AccountId by) {
        return jdbc.sql("""
                        update certificate_due set state = 'STOPPED', stopped_by = :by
                        where registration_id = :id and state = 'WAITING'""")
                        .param("id", Ids.bytes(registration.id()))
                        .param("by", Ids.bytes(by.id()))
                        .update()
                > 0;
    }

    boolean release(RegistrationId registration, AccountId by, Instant now) {
        return jdbc.sql("""
                        update certificate_due set state = 'WAITING', issue_at = :now
                        where registration_id = :id and state in ('STOPPED', 'REFUSED') and stopped_by <> :by""")
                        .param("id", Ids.bytes(registration.id()))
                        .param("by", Ids.bytes(by.id()))
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    boolean refuse(RegistrationId registration, AccountId by) {
        return jdbc.sql("""
                        update certificate_due set state = 'REFUSED'
                        where registration_id = :id and state = 'STOPPED' and stopped_by <> :by""")
                        .param("id", Ids.bytes(registration.id()))
                        .param("by", Ids.bytes(by.id()))
                        .update()
                > 0;
    }

    /** Takes it to be issued now; only one can, and only while nobody has stopped it. */
    boolean take(RegistrationId registration, Instant now) {
        return jdbc.sql("""
                        update certificate_due set state = 'ISSUED'
                        where registration_id = :id and state = 'WAITING' and issue_at <= :now""")
                        .param("id", Ids.bytes(registration.id()))
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    private static Due due(ResultSet row) throws SQLException {
        var stopped = row.getBytes("stopped_by");
        return new Due(
                new RegistrationId(Ids.of(row.getBytes("registration_id"))),
                new CohortId(Ids.of(row.getBytes("cohort_id"))),
                DueState.valueOf(row.getString("state")),
                row.getObject("met_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("issue_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                stopped == null ? null : new AccountId(Ids.of(stopped)));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
