package ca.footing.consultation;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.practice.Focus;
import ca.footing.practice.Ledger;
import ca.footing.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of consultations. Each change of a state is conditional, so that of two who act at once one finds it done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationStore {
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    ConsultationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void plan(ConsultationId id, AccountId leader, ConsultationDraft draft, Instant now) {
        var start = draft.start().atZone(draft.zone()).toInstant();
        jdbc.sql("""
                insert into consultation (id, series_id, module_id, leader_id, ledger, focus, wall_start, zone, starts_at,
                    ends_at, minutes, seats, seats_taken, place, status, planned_at)
                values (:id, :series, :module, :leader, :ledger, :focus, :wall, :zone, :starts,
                    :ends, :minutes, :seats, 0, :place, 'PLANNED', :now)
                """)
                .param("id", Ids.bytes(id.id()))
                .param("series", Ids.bytes(draft.series().id()))
                .param(
                        "module",
                        draft.module() == null ? null : Ids.bytes(draft.module().id()))
                .param("leader", Ids.bytes(leader.id()))
                .param("ledger", draft.ledger().name())
                .param("focus", draft.focus().name())
                .param("wall", draft.start())
                .param("zone", draft.zone().getId())
                .param("starts", Timestamp.from(start))
                .param("ends", Timestamp.from(start.plusSeconds(draft.minutes() * 60L)))
                .param("minutes", draft.minutes())
                .param("seats", draft.seats())
                .param("place", draft.place().strip())
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<ConsultationRow> find(ConsultationId id) {
        return jdbc.sql("select * from consultation where id = :id")
                .param("id", Ids.bytes(id.id()))
                .query(ConsultationStore::row)
                .optional();
    }

    /** Latest first. */
    List<ConsultationRow> ledBy(AccountId leader) {
        return jdbc.sql("select * from consultation where leader_id = :leader order by starts_at desc limit " + AT_ONCE)
                .param("leader", Ids.bytes(leader.id()))
                .query(ConsultationStore::row)
                .list();
    }

    /** Planned ones to come, soonest first. */
    List<ConsultationRow> coming(Collection<SeriesId> series, Instant now) {
        return series.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select * from consultation where series_id in (:series) and status = 'PLANNED' and starts_at > :now
                        order by starts_at limit 100
                        """)
                        .param(
                                "series",
                                series.stream()
                                        .map(each -> Ids.bytes(each.id()))
                                        .toList())
                        .param("now", Timestamp.from(now))
                        .query(ConsultationStore::row)
                        .list();
    }

    List<ConsultationRow> find(Collection<ConsultationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from consultation where id in (:ids) order by starts_at desc")
                        .param("ids", ids.stream().map(id -> Ids.bytes(id.id())).toList())
                        .query(ConsultationStore::row)
                        .list();
    }

    /** Ends a planned one. @return false when somebody did before */
    boolean end(ConsultationId id, ConsultationStatus how) {
        return jdbc.sql("update consultation set status = :status where id = :id and status = 'PLANNED'")
                        .param("status", how.name())
                        .param("id", Ids.bytes(id.id()))
                        .update()
                == 1;
    }

    /** @return false when no seat is free, or it is not open */
    boolean takeSeat(ConsultationId id, Instant now) {
        return jdbc.sql("""
                update consultation set seats_taken = seats_taken + 1
                where id = :id and status = 'PLANNED' and starts_at > :now and seats_taken < seats
                """)
                        .param("id", Ids.bytes(id.id()))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void freeSeat(ConsultationId id) {
        jdbc.sql("update consultation set seats_taken = seats_taken - 1 where id = :id and seats_taken > 0")
                .param("id", Ids.bytes(id.id()))
                .update();
    }

    private static ConsultationRow row(ResultSet row, int number) throws SQLException {
        var module = row.getBytes("module_id");
        return new ConsultationRow(
                new ConsultationId(Ids.of(row.getBytes("id"))),
                new SeriesId(Ids.of(row.getBytes("series_id"))),
                module == null ? null : new ModuleId(Ids.of(module)),
                new AccountId(Ids.of(row.getBytes("leader_id"))),
                Ledger.valueOf(row.getString("ledger")),
                Focus.valueOf(row.getString("focus")),
                row.getObject("wall_start", LocalDateTime.class),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("starts_at").toInstant(),
                row.getInt("minutes"),
                row.getInt("seats"),
                row.getInt("seats_taken"),
                row.getString("place"),
                ConsultationStatus.valueOf(row.getString("status")));
    }
}
