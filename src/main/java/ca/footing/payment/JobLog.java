package ca.footing.payment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far each job has come and when it last went through, so that it goes on from there after a restart. */
@Component
@Transactional
class JobLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    JobLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Up to when everything is seen. */
    @Transactional(readOnly = true)
    public Optional<Instant> position(String job) {
        return jdbc.sql("select position from payment_job where name = :name and position <> ''")
                .param("name", job)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }

    public void ran(String job, String position) {
        jdbc.sql("""
                insert into payment_job (name, position, last_run_at) values (:name, :position, :now)
                on duplicate key update position = :position, last_run_at = :now
                """)
                .param("name", job)
                .param("position", position)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<Instant> lastRun(String job) {
        return jdbc.sql("select last_run_at from payment_job where name = :name")
                .param("name", job)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
