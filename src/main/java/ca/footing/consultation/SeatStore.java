package ca.footing.consultation;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of seats, and what each place has used. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatStore {
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    SeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the person has a seat there already, also one that was taken at the same moment */
    boolean book(ConsultationId id, AccountId person, RegistrationId place, Instant now) {
        var again = jdbc.sql("""
                update consultation_seat set status = 'BOOKED', registration_id = :place, booked_at = :now, ended_at = null
                where consultation_id = :id and account_id = :person and status <> 'BOOKED'
                """);
        var anew = jdbc.sql("""
                insert into consultation_seat (consultation_id, account_id, registration_id, status, booked_at)
                values (:id, :person, :place, 'BOOKED', :now)
                """);
        try {
            return with(again, id, person, place, now) == 1 || with(anew, id, person, place, now) == 1;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private static int with(
            JdbcClient.StatementSpec sql, ConsultationId id, AccountId person, RegistrationId place, Instant now) {
        return sql.param("id", Ids.bytes(id.id()))
                .param("person", Ids.bytes(person.id()))
                .param("place", Ids.bytes(place.id()))
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<ConsultationSeat> find(ConsultationId id, AccountId person) {
        return jdbc.sql("select * from consultation_seat where consultation_id = :id and account_id = :person")
                .param("id", Ids.bytes(id.id()))
                .param("person", Ids.bytes(person.id()))
                .query(SeatStore::seat)
                .optional();
    }

    /** Those that are or were used, in the order of booking. */
    List<ConsultationSeat> of(ConsultationId id) {
        return jdbc.sql(
                        "select * from consultation_seat where consultation_id = :id and status <> 'RETURNED' order by booked_at")
                .param("id", Ids.bytes(id.id()))
                .query(SeatStore::seat)
                .list();
    }

    List<ConsultationSeat> of(AccountId person) {
        return jdbc.sql("select * from consultation_seat where account_id = :person order by booked_at desc limit "
                        + AT_ONCE)
                .param("person", Ids.bytes(person.id()))
                .query(SeatStore::seat)
                .list();
    }

    int attended(ConsultationId id) {
        return jdbc.sql("select count(*) from consultation_seat where consultation_id = :id and status = 'ATTENDED'")
                .param("id", Ids.bytes(id.id()))
                .query(Integer.class)
                .single();
    }

    /** Ends a booked seat. @return false when it was not booked any more */
    boolean end(ConsultationSeat seat, SeatStatus how, @Nullable Integer minutes, Instant now) {
        return jdbc.sql("""
                update consultation_seat set status = :status, minutes = :minutes, ended_at = :now
                where consultation_id = :id and account_id = :person and status = 'BOOKED'
                """)
                        .param("status", how.name())
                        .param("minutes", minutes)
                        .param("now", Timestamp.from(now))
                        .param("id", Ids.bytes(seat.consultation().id()))
                        .param("person", Ids.bytes(seat.account().id()))
                        .update()
                == 1;
    }

    void entered(ConsultationSeat seat, UUID entry) {
        jdbc.sql("update consultation_seat set entry_id = :entry where consultation_id = :id and account_id = :person")
                .param("entry", Ids.bytes(entry))
                .param("id", Ids.bytes(seat.consultation().id()))
                .param("person", Ids.bytes(seat.account().id()))
                .update();
    }

    /** Raises or lowers what a place has used; the row is the guard. @return what it has used then */
    int use(RegistrationId place, int change) {
        jdbc.sql("""
                insert into consultation_use (registration_id, used) values (:place, greatest(0, :change))
                on duplicate key update used = greatest(0, used + :change)
                """)
                .param("place", Ids.bytes(place.id()))
                .param("change", change)
                .update();
        return used(place);
    }

    int used(RegistrationId place) {
        return jdbc.sql("select used from consultation_use where registration_id = :place")
                .param("place", Ids.bytes(place.id()))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static ConsultationSeat seat(ResultSet row, int number) throws SQLException {
        return new ConsultationSeat(
                new ConsultationId(Ids.of(row.getBytes("consultation_id"))),
                new AccountId(Ids.of(row.getBytes("account_id"))),
                new RegistrationId(Ids.of(row.getBytes("registration_id"))),
                SeatStatus.valueOf(row.getString("status")),
                row.getObject("minutes", Integer.class),
                row.getBytes("entry_id") != null);
    }
}
