package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the days by which people's windows are longer; nothing is ever deleted. */
@Component
class PersonalTime {
    private final JdbcClient jdbc;

    PersonalTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One pause or extension; {@code from} and {@code until} (both included) with a pause only. */
    record Given(
            UUID id,
            RegistrationId registration,
            TimeKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            int days,
            TimeBasis basis,
            Instant at,
            AccountId by,
            @Nullable Instant takenBackAt,
            @Nullable AccountId takenBackBy) {}

    /** The latest first. */
    List<Given> of(RegistrationId registration) {
        return jdbc.sql("select * from completion_time where registration_id = :place order by given_at desc, id desc")
                .param("place", Ids.bytes(registration.id()))
                .query(PersonalTime::given)
                .list();
    }

    void give(Given given) {
        jdbc.sql("""
                insert into completion_time (id, registration_id, kind, from_day, until_day, days, basis, given_at, given_by)
                values (:id, :place, :kind, :from, :until, :days, :basis, :at, :by)
                """)
                .param("id", Ids.bytes(given.id()))
                .param("place", Ids.bytes(given.registration().id()))
                .param("kind", given.kind().name())
                .param("from", given.from())
                .param("until", given.until())
                .param("days", given.days())
                .param("basis", given.basis().name())
                .param("at", utc(given.at()))
                .param("by", Ids.bytes(given.by().id()))
                .update();
    }

    /** @return whether it stood until now */
    boolean takeBack(RegistrationId registration, UUID id, Instant at, AccountId by) {
        return jdbc.sql("""
                        update completion_time set taken_back_at = :at, taken_back_by = :by
                        where id = :id and registration_id = :place and taken_back_at is null
                        """)
                        .param("at", utc(at))
                        .param("by", Ids.bytes(by.id()))
                        .param("id", Ids.bytes(id))
                        .param("place", Ids.bytes(registration.id()))
                        .update()
                == 1;
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static Given given(ResultSet row, int at) throws SQLException {
        var back = row.getObject("taken_back_at", LocalDateTime.class);
        var backBy = row.getBytes("taken_back_by");
        return new Given(
                Ids.of(row.getBytes("id")),
                new RegistrationId(Ids.of(row.getBytes("registration_id"))),
                TimeKind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getInt("days"),
                TimeBasis.valueOf(row.getString("basis")),
                row.getObject("given_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new AccountId(Ids.of(row.getBytes("given_by"))),
                back == null ? null : back.toInstant(ZoneOffset.UTC),
                backBy == null ? null : new AccountId(Ids.of(backBy)));
    }
}
