package ca.footing.quiz;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import ca.footing.shared.OneStatement;
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
            select a.registration_id as id1, a.module_id as id2,
                sum(a.status <> 'OPEN') as n1, sum(a.status = 'OPEN') as n2,
                min(case when a.status = 'WAITING' then a.submitted_at end) as at1,
                max(case when a.status = 'MARKED' then a.percent else 0 end) as n3,
                min(case when a.passed then a.submitted_at end) as at2, max(a.submitted_at) as at3,
                max(p.attempts) as n4, max(p.wait_minutes) as n5, max(t.granted) as n6
            from quiz_attempt a
            left join quiz_plan p on p.module_id = a.module_id
            left join quiz_turn t on t.registration_id = a.registration_id and t.module_id = a.module_id
            where a.registration_id in (:places)
            group by a.registration_id, a.module_id
            """;

    private static final List<String> COLUMNS =
            List.of("id1", "id2", "at1", "at2", "at3", "n1", "n2", "n3", "n4", "n5", "n6");

    private final JdbcClient jdbc;

    QuizStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who takes the standing of a place with a quiz. */
    public interface Taker {
        void take(RegistrationId registration, ModuleId module, QuizTally tally);
    }

    /** One statement for any number of places; a quiz that was never begun is left out ({@link QuizTally#UNTRIED}). */
    public Map<RegistrationId, Map<ModuleId, QuizTally>> of(Collection<RegistrationId> registrations) {
        var all = new HashMap<RegistrationId, Map<ModuleId, QuizTally>>();
        if (!registrations.isEmpty()) {
            OneStatement.ask(
                    jdbc,
                    List.of(question(
                            registrations,
                            (registration, module, tally) -> all.computeIfAbsent(registration, _ -> new HashMap<>())
                                    .put(module, tally))));
        }
        return all;
    }

    /** As {@link #of}, to be asked together with other questions; at least one place. */
    public OneStatement.Question question(Collection<RegistrationId> registrations, Taker taker) {
        var ids = registrations.stream().map(place -> Ids.bytes(place.id())).toList();
        return new OneStatement.Question(
                SQL,
                COLUMNS,
                Map.of("places", ids),
                row -> taker.take(
                        new RegistrationId(Ids.of(row.getBytes("id1"))),
                        new ModuleId(Ids.of(row.getBytes("id2"))),
                        standing(row)));
    }

    private static QuizTally standing(ResultSet row) throws SQLException {
        var sent = row.getInt("n1");
        var begun = row.getInt("n2");
        var limit = row.getObject("n4") == null ? null : row.getInt("n4") + row.getInt("n6");
        var last = instant(row, "at3");
        var wait = row.getInt("n5");
        return new QuizTally(
                sent,
                row.getInt("n3"),
                instant(row, "at2"),
                instant(row, "at1"),
                limit == null ? null : Math.max(0, limit - sent),
                last == null || wait == 0 ? null : last.plusSeconds(wait * 60L),
                begun > 0);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
