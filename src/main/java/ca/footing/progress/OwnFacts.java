package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what people did that this module keeps, reading aside, and their more days: one statement, and never a word. */
@Component
class OwnFacts {
    private static final String SQL = """
            select 'REFLECTED' as kind, registration_id, module_id, finished_at as at, 0 as days
            from progress_reflection where registration_id in (:places) and finished_at is not null
            union all
            select 'PRACTISED', registration_id, module_id, done_at, 0
            from progress_exercise where registration_id in (:places)
            union all
            select 'EQUIVALENT', registration_id, module_id, done_at, 0
            from completion_equivalent where registration_id in (:places) and done_at is not null
            union all
            select 'TIME', registration_id, null, null, sum(days)
            from completion_time where registration_id in (:places) and taken_back_at is null group by registration_id
            """;

    private final JdbcClient jdbc;

    OwnFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes one fact; module and time are null with {@code TIME} alone. */
    interface Taker {
        void take(Kind kind, RegistrationId place, @Nullable ModuleId module, @Nullable Instant at, int days);
    }

    /** What a fact is about. */
    enum Kind {
        REFLECTED,
        PRACTISED,
        EQUIVALENT,
        TIME
    }

    void read(Collection<RegistrationId> places, Taker taker) {
        jdbc.sql(SQL)
                .param(
                        "places",
                        places.stream().map(place -> Ids.bytes(place.id())).toList())
                .query(row -> {
                    var module = row.getBytes("module_id");
                    var at = row.getObject("at", LocalDateTime.class);
                    taker.take(
                            Kind.valueOf(row.getString("kind")),
                            new RegistrationId(Ids.of(row.getBytes("registration_id"))),
                            module == null ? null : new ModuleId(Ids.of(module)),
                            at == null ? null : at.toInstant(ZoneOffset.UTC),
                            row.getInt("days"));
                });
    }
}
