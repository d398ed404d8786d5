package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.Format;
import ca.footing.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of entries. */
@Component
class Entries {
    private static final String ROW = """
            select id, account_id, series_id, joined_at, later, weekday, city, format from waitlist_entry
            """;

    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person's live entry of that series, locked. */
    Optional<Entry> live(AccountId account, SeriesId series) {
        return jdbc.sql(ROW + "where account_id = :account and series_id = :series and live_key = 1 for update")
                .param("account", Columns.of(account.id()))
                .param("series", Columns.of(series.id()))
                .query((row, _) -> entry(row))
                .optional();
    }

    Optional<Entry> live(EntryId id) {
        return jdbc.sql(ROW + "where id = :id and live_key = 1 for update")
                .param("id", Columns.of(id.id()))
                .query((row, _) -> entry(row))
                .optional();
    }

    List<Entry> of(AccountId account) {
        return jdbc.sql(ROW + "where account_id = :account and live_key = 1 order by joined_at")
                .param("account", Columns.of(account.id()))
                .query((row, _) -> entry(row))
                .list();
    }

    /** Entries that take in cohorts of that series by a rule, in their order. */
    List<Entry> withRule(SeriesId series) {
        return jdbc.sql(ROW + "where series_id = :series and later and status = 'WAITING' order by joined_at, id")
                .param("series", Columns.of(series.id()))
                .query((row, _) -> entry(row))
                .list();
    }

    boolean anyRule() {
        return jdbc.sql(
                                "select count(*) from (select 1 from waitlist_entry where later and status = 'WAITING' limit 1) r")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Owner> owner(EntryId id) {
        return jdbc.sql("select account_id, series_id, status from waitlist_entry where id = :id")
                .param("id", Columns.of(id.id()))
                .query((row, _) -> new Owner(
                        OwnerColumns.account(row),
                        new SeriesId(Columns.id(row, "series_id")),
                        "WAITING".equals(row.getString("status"))))
                .optional();
    }

    /** Whose an entry is, live or ended. */
    record Owner(AccountId account, SeriesId series, boolean live) {}

    void add(Entry entry) {
        var rule = entry.rule();
        jdbc.sql("""
                insert into waitlist_entry
                    (id, account_id, series_id, status, live_key, joined_at, later, weekday, city, format, offered)
                values (:id, :account, :series, 'WAITING', 1, :joined, :later, :weekday, :city, :format, false)
                """)
                .param("id", Columns.of(entry.id().id()))
                .param("account", Columns.of(entry.account().id()))
                .param("series", Columns.of(entry.series().id()))
                .param("joined", Columns.of(entry.joinedAt()))
                .param("later", rule.later())
                .param("weekday", name(rule.weekday()))
                .param("city", rule.city())
                .param("format", name(rule.format()))
                .update();
    }

    void rule(EntryId id, Wish rule) {
        jdbc.sql("""
                update waitlist_entry set later = :later, weekday = :weekday, city = :city, format = :format
                where id = :id and status = 'WAITING'
                """)
                .param("id", Columns.of(id.id()))
                .param("later", rule.later())
                .param("weekday", name(rule.weekday()))
                .param("city", rule.city())
                .param("format", name(rule.format()))
                .update();
    }

    /** @param status how it ended @return false when it had ended before */
    boolean end(EntryId id, String status, Instant now) {
        return jdbc.sql("""
                update waitlist_entry set status = :status, live_key = null, ended_at = :now
                where id = :id and status = 'WAITING'
                """)
                        .param("status", status)
                        .param("now", Columns.of(now))
                        .param("id", Columns.of(id.id()))
                        .update()
                == 1;
    }

    /** Reserves the entry for one offer. @return false while another one is open */
    boolean beginOffer(EntryId id) {
        return jdbc.sql(
                                "update waitlist_entry set offered = true where id = :id and status = 'WAITING' and not offered")
                        .param("id", Columns.of(id.id()))
                        .update()
                == 1;
    }

    void endOffer(EntryId id) {
        jdbc.sql("update waitlist_entry set offered = false where id = :id")
                .param("id", Columns.of(id.id()))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var weekday = row.getString("weekday");
        var format = row.getString("format");
        return new Entry(
                new EntryId(Columns.id(row, "id")),
                OwnerColumns.account(row),
                new SeriesId(Columns.id(row, "series_id")),
                Columns.instant(row, "joined_at"),
                new Wish(
                        Set.of(),
                        row.getBoolean("later"),
                        weekday == null ? null : DayOfWeek.valueOf(weekday),
                        row.getString("city"),
                        format == null ? null : Format.valueOf(format)));
    }
}
