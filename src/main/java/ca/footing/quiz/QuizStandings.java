package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people stand with their quizzes, for the rules of completion. */
@Service
@Internal
@Transactional(readOnly = true)
public class QuizStandings {
    private static final String SQL = """
            select a.registration_id, a.module_id,
                sum(a.status <> 'OPEN') as sent, sum(a.status = 'OPEN') as begun, min(case when a.status = 'WAITING' then a.submitted_at end) as waiting,
                max(case when a.status = 'MARKED' then a.percent else 0 end) as best,
                min(case when a.passed then a.submitted_at end) as passed_at, max(a.submitted_at) as last,
                max(p.attempts) as attempts, max(p.wait_minutes) as wait, max(t.granted) as granted
            from quiz_attempt a
            left join quiz_plan p on p.module_id = a.module_id
            left join quiz_turn t on t.registration_id = a.registration_id and t.module_id = a.module_id
            where a.registration_id in (:registrations)
            group by a.registration_id, a.module_id
            """;

    private final JdbcClient jdbc;

    QuizStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement for any number of places; a quiz that was never begun is left out ({@link QuizTally#UNTRIED}). */
    public Map<RegistrationId, Map<ModuleId, QuizTally>> of(Collection<RegistrationId> registrations) {
        var all = new HashMap<RegistrationId, Map<ModuleId, QuizTally>>();
        if (registrations.isEmpty()) {
            return all;
        }
        List<byte[]> ids =
                registrations.stream().map(place -> Ids.bytes(place.id())).toList();
        jdbc.sql(SQL).param("registrations", ids).query(row -> {
            all.computeIfAbsent(new RegistrationId(Ids.of(row.getBytes("registration_id"))), _ -> new HashMap<>())
                    .put(new ModuleId(Ids.of(row.getBytes("module_id"))), standing(row));
        });
        return all;
    }

    private static QuizTally standing(ResultSet row) throws SQLException {
        var sent = row.getInt("sent");
        var begun = row.getInt("begun");
        var limit = row.getObject("attempts") == null ? null : row.getInt("attempts") + row.getInt("granted");
        var last = instant(row, "last");
        var wait = row.getInt("wait");
        return new QuizTally(
                sent,
                row.getInt("best"),
                instant(row, "passed_at"),
                instant(row, "waiting"),
                limit == null ? null : Math.max(0, limit - sent),
                last == null || wait == 0 ? null : last.plusSeconds(wait * 60L),
                begun > 0);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
