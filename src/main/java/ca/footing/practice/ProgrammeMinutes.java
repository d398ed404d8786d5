package ca.footing.practice;

import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import ca.footing.shared.OneStatement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes of programme practice by place and module, for whoever computes completion; clinical supervision is never in it. */
@Service
@Internal
@Transactional(readOnly = true)
public class ProgrammeMinutes {
    private final JdbcClient jdbc;

    ProgrammeMinutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whole minutes, never rounded.
     *
     * @param signed in approved entries; an approved addendum counts in the place of what it corrects
     * @param waiting in entries that lie with somebody who signs; an addendum that waits adds nothing to them
     */
    public record Minutes(int signed, int waiting) {
        public static final Minutes NONE = new Minutes(0, 0);
    }

    private record Row(RegistrationId place, ModuleId module, Minutes minutes) {}

    /**
     * In one statement for any number of places; places and modules without practice are missing from the maps, and so is
     * practice that names no module. The caller has checked who asks.
     */
    public Map<RegistrationId, Map<ModuleId, Minutes>> of(Collection<RegistrationId> places) {
        if (places.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<RegistrationId, Map<ModuleId, Minutes>>();
        rows(places)
                .forEach(row ->
                        all.computeIfAbsent(row.place(), _ -> new HashMap<>()).put(row.module(), row.minutes()));
        return all;
    }

    private List<Row> rows(Collection<RegistrationId> places) {
        return jdbc.sql("""
                select e.registration_id, e.module_id,
                    sum(case when e.status = 'APPROVED' then e.minutes else 0 end) signed,
                    sum(case when e.status = 'SENT' and e.corrects_id is null then e.minutes else 0 end) waiting
                from practice_entry e
                where e.registration_id in (:places) and e.module_id is not null and e.ledger = 'PROGRAMME'
                and e.status in ('APPROVED', 'SENT') and not exists (
                    select 1 from practice_entry a where a.corrects_id = e.id and a.status = 'APPROVED')
                group by e.registration_id, e.module_id
                """)
                .param(
                        "places",
                        places.stream().map(place -> Ids.bytes(place.id())).toList())
                .query((row, _) -> new Row(
                        new RegistrationId(Ids.of(row.getBytes("registration_id"))),
                        new ModuleId(Ids.of(row.getBytes("module_id"))),
                        new Minutes(row.getInt("signed"), row.getInt("waiting"))))
                .list();
    }

    /**
     * One stretch of practice.
     *
     * @param signedAt when it was approved; null while it lies with somebody who signs
     */
    public record Stretch(
            RegistrationId place,
            ModuleId module,
            int minutes,
            Instant startsAt,
            @Nullable Instant signedAt) {}

    /**
     * The same practice as {@link #of} adds up, one by one with its dates, to be asked together with other questions; at
     * least one place.
     */
    public OneStatement.Question stretches(Collection<RegistrationId> places, Consumer<Stretch> taker) {
        return new OneStatement.Question(
                """
                select e.registration_id as id1, e.module_id as id2, e.minutes as n1, e.starts_at as at1,
                    case when e.status = 'APPROVED' then e.decided_at end as at2
                from practice_entry e
                where e.registration_id in (:places) and e.module_id is not null and e.ledger = 'PROGRAMME'
                and (e.status = 'APPROVED' or e.status = 'SENT' and e.corrects_id is null) and not exists (
                    select 1 from practice_entry a where a.corrects_id = e.id and a.status = 'APPROVED')
                """,
                List.of("id1", "id2", "n1", "at1", "at2"),
                Map.of(
                        "places",
                        places.stream().map(place -> Ids.bytes(place.id())).toList()),
                row -> {
                    var signed = row.getObject("at2", LocalDateTime.class);
                    taker.accept(new Stretch(
                            new RegistrationId(Ids.of(row.getBytes("id1"))),
                            new ModuleId(Ids.of(row.getBytes("id2"))),
                            row.getInt("n1"),
                            row.getObject("at1", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            signed == null ? null : signed.toInstant(ZoneOffset.UTC)));
                });
    }
}
