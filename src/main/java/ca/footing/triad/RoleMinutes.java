package ca.footing.triad;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Columns;
import ca.footing.shared.Internal;
import ca.footing.shared.OneStatement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes practised in each role, as they were logged; they lie inside the minutes of attendance and never add to them. */
@Service
public class RoleMinutes {
    private final JdbcClient jdbc;

    RoleMinutes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What a person practised in one session, all roles together, as in the ledger of the programme.
     *
     * @param loggedAt when the facilitator logged it, which stands for their signature
     */
    public record Practised(RegistrationId place, ModuleId module, SessionId session, int minutes, Instant loggedAt) {}

    /** In one statement; sessions that teach no module are left out. The caller checks who asks. */
    @Internal
    @Transactional(readOnly = true)
    public List<Practised> practised(Collection<RegistrationId> places) {
        var all = new ArrayList<Practised>();
        if (!places.isEmpty()) {
            OneStatement.ask(jdbc, List.of(question(places, all::add)));
        }
        return all;
    }

    /** As {@link #practised}, to be asked together with other questions; at least one place. */
    @Internal
    public OneStatement.Question question(Collection<RegistrationId> places, Consumer<Practised> taker) {
        return new OneStatement.Question(
                """
                select registration_id as id1, module_id as id2, session_id as id3, sum(minutes) as n1, max(logged_at) as at1
                from triad_minutes where registration_id in (:places) and module_id is not null
                group by registration_id, module_id, session_id""",
                List.of("id1", "id2", "id3", "n1", "at1"),
                Map.of("places", places.stream().map(id -> Columns.of(id.id())).toList()),
                row -> taker.accept(new Practised(
                        new RegistrationId(Columns.id(row, "id1")),
                        new ModuleId(Columns.id(row, "id2")),
                        new SessionId(Columns.id(row, "id3")),
                        row.getInt("n1"),
                        Objects.requireNonNull(Columns.maybeInstant(row, "at1")))));
    }

    /** What one place has practised in each role, all sessions together. The caller checks who asks. */
    @Internal
    @Transactional(readOnly = true)
    public Map<PracticeRole, Integer> byRole(RegistrationId place) {
        var roles = new EnumMap<PracticeRole, Integer>(PracticeRole.class);
        jdbc.sql("select role, sum(minutes) as minutes from triad_minutes where registration_id = :place group by role")
                .param("place", Columns.of(place.id()))
                .query(row -> {
                    roles.put(PracticeRole.valueOf(row.getString("role")), row.getInt("minutes"));
                });
        return roles;
    }

    void replace(CohortSession session, List<PracticeGroup> groups, int roundMinutes, AccountId by, Instant now) {
        jdbc.sql("delete from triad_minutes where session_id = :session")
                .param("session", Columns.of(session.id().id()))
                .update();
        var module = session.module();
        groups.stream().flatMap(group -> group.members().stream()).forEach(member -> {
            for (var role : PracticeRole.values()) {
                var times = Collections.frequency(member.roles(), role);
                if (times > 0) {
                    jdbc.sql("""
                            insert into triad_minutes
                                (session_id, registration_id, role, module_id, minutes, logged_at, logged_by)
                            values (:session, :registration, :role, :module, :minutes, :now, :by)""")
                            .param("session", Columns.of(session.id().id()))
                            .param(
                                    "registration",
                                    Columns.of(member.registration().id()))
                            .param("role", role.name())
                            .param("module", module == null ? null : Columns.of(module.id()))
                            .param("minutes", times * roundMinutes)
                            .param("now", Columns.of(now))
                            .param("by", Columns.of(by.id()))
                            .update();
                }
            }
        });
    }
}
