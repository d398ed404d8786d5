package ca.footing.practice;

import ca.footing.account.College;
import ca.footing.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What supervisors stated, one row for each batch that they signed; never rewritten. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Statements {
    private final JdbcClient jdbc;
    private final Clock clock;

    Statements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(SignRequestId request, SupervisorStatement statement) {
        jdbc.sql("""
                insert into practice_statement
                    (request_id, title, college, independent, definition, directed_learning, stated_at)
                values (:request, :title, :college, :independent, :definition, :learning, :now)
                """)
                .param("request", Ids.bytes(request.id()))
                .param("title", statement.title())
                .param("college", statement.college().name())
                .param("independent", statement.independent())
                .param("definition", statement.definition())
                .param("learning", statement.directedLearning())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The last one of a supervisor as one learner recorded them. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Optional<StatedOn> lastOf(SupervisorId supervisor) {
        return jdbc.sql("""
                select s.* from practice_statement s join practice_request r on r.id = s.request_id
                where r.supervisor_id = :supervisor order by s.stated_at desc limit 1
                """)
                .param("supervisor", Ids.bytes(supervisor.id()))
                .query((row, _) -> new StatedOn(
                        statement(row), row.getTimestamp("stated_at").toInstant()))
                .optional();
    }

    private static SupervisorStatement statement(ResultSet row) throws SQLException {
        return new SupervisorStatement(
                row.getString("title"),
                College.valueOf(row.getString("college")),
                row.getBoolean("independent"),
                row.getBoolean("definition"),
                row.getBoolean("directed_learning"));
    }
}
