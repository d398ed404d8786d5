package ca.footing.meeting;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.SessionId;
import ca.footing.shared.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which reports were taken over for which session. */
@Component
class ImportedReports {
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    ImportedReports(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    Optional<Instant> at(SessionId session, byte[] digest) {
        return jdbc.sql("select imported_at from meeting_report where session_id = :session and digest = :digest")
                .param("session", Ids.bytes(session.id()))
                .param("digest", digest)
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    void note(SessionId session, byte[] digest, ReportSystem system, String fileName) {
        jdbc.sql("""
                insert into meeting_report (session_id, digest, system_name, file_name, imported_by, imported_at)
                values (:session, :digest, :system, :file, :by, :now)
                on duplicate key update imported_by = :by, imported_at = :now
                """)
                .param("session", Ids.bytes(session.id()))
                .param("digest", digest)
                .param("system", system.name())
                .param("file", fileName)
                .param("by", Ids.bytes(current.require().id()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
