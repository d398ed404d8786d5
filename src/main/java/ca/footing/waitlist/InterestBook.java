package ca.footing.waitlist;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.Columns;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the interest list. */
@Component
class InterestBook {
    private static final Duration UNCONFIRMED = Duration.ofDays(14);

    private final JdbcClient jdbc;

    InterestBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One row as it is found by its id. */
    record Found(UUID id, SeriesId series, EmailAddress email, Locale locale, String status) {}

    /** Counts of one series. */
    record Count(int confirmed, int asked, int left, int told, int registered, int ever) {
        InterestRow row(LocalizedText title) {
            return new InterestRow(title, confirmed, asked, left, told, registered, ever);
        }
    }

    /** The live row of an address, new or as it was; who asks anew before confirming agrees to the present words. */
    UUID ask(SeriesId series, EmailAddress email, Locale locale, String consent, String source, Instant now) {
        jdbc.sql("""
                insert into series_interest (id, series_id, email, language, status, live_key, consent_text,
                    consent_source, asked_at, told)
                values (:id, :series, :email, :language, 'ASKED', 1, :consent, :source, :now, 0)
                on duplicate key update
                    consent_text = if(status = 'ASKED', :consent, consent_text),
                    consent_source = if(status = 'ASKED', :source, consent_source),
                    asked_at = if(status = 'ASKED', :now, asked_at)
                """)
                .param("id", Columns.of(Ids.next()))
                .param("series", Columns.of(series.id()))
                .param("email", email.value())
                .param("language", Languages.code(locale))
                .param("consent", consent)
                .param("source", source.length() > 300 ? source.substring(0, 300) : source)
                .param("now", Columns.of(now))
                .update();
        return jdbc.sql("select id from series_interest where series_id = :series and email = :email and live_key = 1")
                .param("series", Columns.of(series.id()))
                .param("email", email.value())
                .query((row, _) -> Columns.id(row, "id"))
                .single();
    }

    Optional<Found> find(UUID id) {
        return jdbc.sql("select id, series_id, email, language, status from series_interest where id = :id")
                .param("id", Columns.of(id))
                .query((row, _) -> new Found(
                        Columns.id(row, "id"),
                        new SeriesId(Columns.id(row, "series_id")),
                        new EmailAddress(row.getString("email")),
                        Languages.of(row.getString("language")),
                        row.getString("status")))
                .optional();
    }

    void confirm(UUID id, Instant now) {
        jdbc.sql(
                        "update series_interest set status = 'CONFIRMED', confirmed_at = :now where id = :id and status = 'ASKED'")
                .param("now", Columns.of(now))
                .param("id", Columns.of(id))
                .update();
    }

    void leave(UUID id, Instant now) {
        jdbc.sql("""
                update series_interest set status = 'LEFT', live_key = null, left_at = :now
                where id = :id and status <> 'LEFT'
                """).param("now", Columns.of(now)).param("id", Columns.of(id)).update();
    }

    List<Found> confirmed(SeriesId series) {
        return jdbc.sql("""
                select id, series_id, email, language, status from series_interest
                where series_id = :series and status = 'CONFIRMED' order by confirmed_at
                """)
                .param("series", Columns.of(series.id()))
                .query((row, _) -> new Found(
                        Columns.id(row, "id"),
                        series,
                        new EmailAddress(row.getString("email")),
                        Languages.of(row.getString("language")),
                        row.getString("status")))
                .list();
    }

    void told(UUID id) {
        jdbc.sql("update series_interest set told = told + 1 where id = :id")
                .param("id", Columns.of(id))
                .update();
    }

    /** Somebody who had asked to hear of the series has a confirmed place in it now. */
    void registered(SeriesId series, EmailAddress email, Instant now) {
        jdbc.sql("""
                update series_interest set registered_at = :now
                where series_id = :series and email = :email and confirmed_at is not null and registered_at is null
                """)
                .param("now", Columns.of(now))
                .param("series", Columns.of(series.id()))
                .param("email", email.value())
                .update();
    }

    /** Removes what nobody confirmed. */
    void clean(Instant now) {
        jdbc.sql("delete from series_interest where status = 'ASKED' and asked_at < :before")
                .param("before", Columns.of(now.minus(UNCONFIRMED)))
                .update();
    }

    Map<SeriesId, Count> counts() {
        var counts = new HashMap<SeriesId, Count>();
        jdbc.sql("""
                select series_id, sum(status = 'CONFIRMED') as confirmed, sum(status = 'ASKED') as asked,
                    sum(status = 'LEFT') as gone, sum(told > 0) as told, sum(registered_at is not null) as registered,
                    sum(confirmed_at is not null) as ever
                from series_interest group by series_id
                """)
                .query((row, _) -> counts.put(
                        new SeriesId(Columns.id(row, "series_id")),
                        new Count(
                                row.getInt("confirmed"),
                                row.getInt("asked"),
                                row.getInt("gone"),
                                row.getInt("told"),
                                row.getInt("registered"),
                                row.getInt("ever"))))
                .list();
        return counts;
    }
}
