package ca.footing.progress;

import ca.footing.Acting;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.makeup.MakeUpFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A large cohort at once: twelve modules and any number of people who have worked through some of them. */
@Component
public class BoardFixtures {
    private static final int MORE_MODULES = 10;

    private final CohortFixtures cohorts;
    private final RegistrationFixtures registrations;
    private final AccountFixtures accounts;
    private final MakeUpFixtures makeUps;
    private final CompletionRules rules;
    private final Catalogue catalogue;
    private final Cohorts all;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    BoardFixtures(
            CohortFixtures cohorts,
            RegistrationFixtures registrations,
            AccountFixtures accounts,
            MakeUpFixtures makeUps,
            CompletionRules rules,
            Catalogue catalogue,
            Cohorts all,
            MovableClock clock,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.accounts = accounts;
        this.makeUps = makeUps;
        this.rules = rules;
        this.catalogue = catalogue;
        this.all = all;
        this.clock = clock;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** @return a cohort of twelve modules with a session each and so many confirmed places */
    public CohortId cohort(int people, AccountId facilitator) {
        return filled(cohorts.cohort(2, facilitator), people, facilitator);
    }

    private CohortId filled(CohortId cohort, int people, AccountId facilitator) {
        var place = registrations.confirmed(cohort, accounts.learner());
        transaction.executeWithoutResult(
                _ -> fill(cohort, Ids.bytes(cohort.id()), Ids.bytes(place.id()), people, facilitator));
        return cohort;
    }

    /**
     * Everything at once that a board may have to read: everybody left the first session early, half have a seat in a later
     * cohort, which also has seats for the others, and the second module asks for signed practice. The clock is after the
     * first session: the test sets it back.
     */
    public CohortId worst(int people, AccountId facilitator) {
        var cohort = cohorts.cohort(2, facilitator);
        var later = cohorts.later(cohort, 500, 3);
        filled(cohort, people, facilitator);
        var session = cohorts.sessions(cohort).getFirst();
        makeUps.rule(cohort, 0, 0);
        var modules = catalogue.modules(all.details(cohort).summary().series());
        Acting.as(accounts.registrar(), Role.REGISTRAR, () -> {
            var module = modules.get(1).id();
            rules.write(
                    module,
                    0,
                    new Rule.Some(Rule.Mode.ALL, 1, List.of(new Rule.One(RequirementKind.PRACTICE, 60, 0, null))),
                    LocalizedText.EMPTY);
            rules.move(cohort, module);
            return module;
        });
        transaction.executeWithoutResult(_ -> leaveEarly(
                Ids.bytes(session.id()),
                Ids.bytes(cohorts.sessions(later).getFirst().id())));
        var after = all.session(session).time().endsAt().plusSeconds(60);
        clock.advance(Duration.between(clock.instant(), after));
        return cohort;
    }

    private void leaveEarly(byte[] session, byte[] covering) {
        jdbc.sql("""
                update attendance_interval i join attendance_record r on r.id = i.record_id
                set i.left_at = date_add(i.arrived_at, interval 70 minute) where r.session_id = :session
                """).param("session", session).update();
        jdbc.sql("""
                insert into make_up (id, version, registration_id, person_id, cohort_id, missed_session_id,
                    covering_session_id, starts_at, block_minutes, state, live_key, paid, spent, asked_at)
                select unhex(md5(concat('m', hex(p.id)))), 0, p.id, p.account_id, p.cohort_id, :session, c.id, c.starts_at,
                    0, 'BOOKED', 1, false, false, now(6)
                from registration p join cohort_session s on s.cohort_id = p.cohort_id and s.id = :session
                join cohort_session c on c.id = :covering where ord(right(p.id, 1)) % 2 = 0
                """).param("session", session).param("covering", covering).update();
    }

    private void fill(CohortId cohort, byte[] id, byte[] place, int people, AccountId facilitator) {
        var session = Ids.bytes(cohorts.sessions(cohort).getFirst().id());
        copy(
                "series_module",
                MORE_MODULES,
                "t.id = (select s.module_id from cohort_session s where s.id = :template)",
                session,
                Map.of("id", newId("t.id"), "position", "t.position + 10 + k.i"));
        copy(
                "cohort_session",
                MORE_MODULES,
                "t.id = :template",
                session,
                Map.of(
                        "id", newId("t.id"),
                        "position", "t.position + 10 + k.i",
                        "module_id", newId("t.module_id")));
        copy(
                "module_material",
                MORE_MODULES,
                "t.module_id = (select s.module_id from cohort_session s where s.id = :template)",
                session,
                Map.of("id", newId("t.id"), "module_id", newId("t.module_id")));
        copy(
                "account",
                people - 1,
                "t.id = (select r.account_id from registration r where r.id = :template)",
                place,
                Map.of("id", newId("t.id"), "email", "concat(k.i, '-', t.email)"));
        copy(
                "registration",
                people - 1,
                "t.id = :template",
                place,
                Map.of("id", newId("t.id"), "account_id", newId("t.account_id")));
        work(id, Ids.bytes(facilitator.id()));
    }

    private void work(byte[] cohort, byte[] by) {
        run("""
                insert into attendance_record (id, version, session_id, registration_id, revision, kind, source, reason,
                    recorded_by, recorded_at)
                select unhex(md5(concat(hex(s.id), hex(p.id)))), 0, s.id, p.id, 1, 'PRESENT', 'ROLL_CALL', '', :by, now(6)
                from cohort_session s join registration p on p.cohort_id = s.cohort_id
                where s.cohort_id = :cohort and s.position <> 2
                """, cohort, by);
        run("""
                insert into attendance_interval (record_id, arrived_at, left_at)
                select r.id, s.starts_at, s.ends_at from attendance_record r join cohort_session s on s.id = r.session_id
                where s.cohort_id = :cohort and :by is not null
                """, cohort, by);
        run("""
                insert into progress_acknowledgement (registration_id, material_id, version, acknowledged_at)
                select p.id, m.id, 0, now(6) from registration p join cohort_session s on s.cohort_id = p.cohort_id
                join module_material m on m.module_id = s.module_id
                where p.cohort_id = :cohort and s.position % 3 <> 0 and :by is not null
                """, cohort, by);
        run("""
                insert into progress_exercise (id, version, registration_id, module_id, context, done_at)
                select unhex(md5(concat('e', hex(p.id), hex(s.id)))), 0, p.id, s.module_id, 'ON_MY_OWN', now(6)
                from registration p join cohort_session s on s.cohort_id = p.cohort_id
                where p.cohort_id = :cohort and s.position % 2 = 0 and :by is not null
                """, cohort, by);
        run("""
                insert into progress_reflection (registration_id, module_id, version, body, sharing, finished_at, saved_at)
                select p.id, s.module_id, 0, 'I noticed.', 'PRIVATE', now(6), now(6)
                from registration p join cohort_session s on s.cohort_id = p.cohort_id
                where p.cohort_id = :cohort and s.position % 4 <> 0 and :by is not null
                """, cohort, by);
    }

    private void run(String sql, byte[] cohort, byte[] by) {
        jdbc.sql(sql).param("cohort", cohort).param("by", by).update();
    }

    /** Copies one row, with other values in some columns; {@code k.i} counts from 1. */
    private void copy(String table, int times, String which, byte[] template, Map<String, String> others) {
        var columns = jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = :table and generation_expression is null
                        order by ordinal_position
                        """).param("table", table).query(String.class).list();
        var values = columns.stream()
                .map(column -> others.getOrDefault(column, "t." + column))
                .collect(Collectors.joining(", "));
        for (var from = 0; from < times; from += 500) {
            jdbc.sql(
                            "insert into %s (%s) with recursive k as (select %d as i union all select i + 1 from k where i < %d) select %s from %s t join k on 1 = 1 where %s"
                                    .formatted(
                                            table,
                                            String.join(", ", columns),
                                            from + 1,
                                            Math.min(times, from + 500),
                                            values,
                                            table,
                                            which))
                    .param("template", template)
                    .update();
        }
    }

    private static String newId(String column) {
        return "unhex(md5(concat(hex(%s), k.i)))".formatted(column);
    }
}
