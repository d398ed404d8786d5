package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.OneStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what this module keeps of a cohort, in one statement: on what terms it completes its modules, what people did, and
 * their more days; never a word that they wrote.
 */
@Component
class OwnFacts {
    private static final String SQL = """
            select 'RULE' as w1, null as id1, r.module_id as id2, null as at1, 0 as n1,
                r.rule as w2, r.equivalent_en as w3, r.equivalent_fr as w4
            from series_module m
            left join completion_kept_rule k on k.cohort_id = :cohort and k.module_id = m.id
            join completion_rule r on r.module_id = m.id and r.number = coalesce(
                k.number, (select max(x.number) from completion_rule x where x.module_id = m.id))
            where m.series_id = :series
            union all
            select 'MONTHS', null, null, null, coalesce(case when k.cohort_id is null then w.months else k.months end, 0),
                null, null, null
            from series s
            left join completion_window w on w.series_id = s.id
            left join completion_kept_window k on k.cohort_id = :cohort
            where s.id = :series
            union all
            select 'READ', registration_id, material_id, min(acknowledged_at), 0, null, null, null
            from progress_acknowledgement where registration_id in (:places) and counts
            group by registration_id, material_id
            union all
            select 'REFLECTED', registration_id, module_id, finished_at, 0, null, null, null
            from progress_reflection where registration_id in (:places) and finished_at is not null
            union all
            select 'PRACTISED', registration_id, module_id, done_at, 0, null, null, null
            from progress_exercise where registration_id in (:places)
            union all
            select 'EQUIVALENT', registration_id, module_id, done_at, 0, null, null, null
            from completion_equivalent where registration_id in (:places) and done_at is not null
            union all
            select 'TIME', registration_id, null, null, sum(days), null, null, null
            from completion_time where registration_id in (:places) and taken_back_at is null group by registration_id
            """;

    /** Stands for nobody where the database wants at least one place. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    OwnFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a fact is about. */
    enum Kind {
        READ,
        REFLECTED,
        PRACTISED,
        EQUIVALENT,
        TIME
    }

    /**
     * One fact.
     *
     * @param about the material that was read, else the module; null with {@code TIME}
     * @param at null with {@code TIME}
     */
    record Fact(
            Kind kind,
            RegistrationId place,
            @Nullable UUID about,
            @Nullable Instant at,
            int days) {}

    /** All that was read. */
    record Facts(Terms terms, List<Fact> all) {}

    Facts of(CohortId cohort, SeriesId series, Collection<RegistrationId> places) {
        var read = new Reading();
        OneStatement.ask(jdbc, List.of(question(cohort, series, places, read)));
        return read.facts();
    }

    /** As {@link #of}, to be asked together with other questions. */
    static OneStatement.Question question(
            CohortId cohort, SeriesId series, Collection<RegistrationId> places, Reading into) {
        return new OneStatement.Question(
                SQL,
                List.of("w1", "id1", "id2", "at1", "n1", "w2", "w3", "w4"),
                Map.of(
                        "cohort",
                        Ids.bytes(cohort.id()),
                        "series",
                        Ids.bytes(series.id()),
                        "places",
                        places.isEmpty()
                                ? List.of(Ids.bytes(NOBODY))
                                : places.stream()
                                        .map(place -> Ids.bytes(place.id()))
                                        .toList()),
                into::take);
    }

    /** Gathers what is read. */
    static final class Reading {
        private final Map<ModuleId, Rule> rules = new HashMap<>();
        private final Map<ModuleId, LocalizedText> equivalents = new HashMap<>();
        private final List<Fact> all = new ArrayList<>();
        private @Nullable Integer months;

        Facts facts() {
            return new Facts(new Terms(rules, equivalents, months), all);
        }

        private void take(ResultSet row) throws SQLException {
            switch (row.getString("w1")) {
                case "RULE" -> {
                    var module = new ModuleId(Objects.requireNonNull(about(row)));
                    rules.put(module, RuleFormat.read(row.getString("w2")));
                    equivalents.put(module, new LocalizedText(row.getString("w3"), row.getString("w4")));
                }
                case "MONTHS" -> months = row.getInt("n1") == 0 ? null : row.getInt("n1");
                default -> all.add(fact(row));
            }
        }
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var at = row.getObject("at1", LocalDateTime.class);
        return new Fact(
                Kind.valueOf(row.getString("w1")),
                new RegistrationId(Ids.of(row.getBytes("id1"))),
                about(row),
                at == null ? null : at.toInstant(ZoneOffset.UTC),
                row.getInt("n1"));
    }

    private static @Nullable UUID about(ResultSet row) throws SQLException {
        var about = row.getBytes("id2");
        return about == null ? null : Ids.of(about);
    }
}
