package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of offers; one that is open holds a seat, and only the first answer counts. */
@Component
class Offers {
    private static final String ROW = """
            select id, position_id, entry_id, cohort_id, account_id, status, made_at, ends_at, extensions_used
            from waitlist_offer
            """;

    private final JdbcClient jdbc;

    Offers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    OfferId make(Position position, Instant now, Instant endsAt) {
        var id = OfferId.next();
        jdbc.sql("""
                insert into waitlist_offer (id, position_id, entry_id, cohort_id, account_id, status, live_key, made_at,
                    ends_at, extensions_used)
                values (:id, :position, :entry, :cohort, :account, 'OPEN', 1, :now, :ends, 0)
                """)
                .param("id", Columns.of(id.id()))
                .param("position", Columns.of(position.id().id()))
                .param("entry", Columns.of(position.entry().id()))
                .param("cohort", Columns.of(position.cohort().id()))
                .param("account", Columns.of(position.account().id()))
                .param("now", Columns.of(now))
                .param("ends", Columns.of(endsAt))
                .update();
        return id;
    }

    Optional<Offer> find(OfferId id) {
        return jdbc.sql(ROW + "where id = :id")
                .param("id", Columns.of(id.id()))
                .query((row, _) -> offer(row))
                .optional();
    }

    /** The open offer of an entry, locked. */
    Optional<Offer> open(EntryId entry) {
        return jdbc.sql(ROW + "where entry_id = :entry and live_key = 1 for update")
                .param("entry", Columns.of(entry.id()))
                .query((row, _) -> offer(row))
                .optional();
    }

    List<Offer> openOf(AccountId account) {
        return jdbc.sql(ROW + "where account_id = :account and status = 'OPEN' order by ends_at")
                .param("account", Columns.of(account.id()))
                .query((row, _) -> offer(row))
                .list();
    }

    List<Offer> openIn(CohortId cohort) {
        return jdbc.sql(ROW + "where cohort_id = :cohort and status = 'OPEN' order by made_at")
                .param("cohort", Columns.of(cohort.id()))
                .query((row, _) -> offer(row))
                .list();
    }

    List<OfferId> ended(Instant now) {
        return jdbc.sql(
                        "select id from waitlist_offer where status = 'OPEN' and ends_at <= :now order by ends_at limit 200")
                .param("now", Columns.of(now))
                .query((row, _) -> new OfferId(Columns.id(row, "id")))
                .list();
    }

    List<Offer> open() {
        return jdbc.sql(ROW + "where status = 'OPEN' order by ends_at limit 500")
                .query((row, _) -> offer(row))
                .list();
    }

    /** Open offers that end before the given time and of which nobody was reminded. */
    List<OfferId> toRemind(Instant endsBefore) {
        return jdbc.sql("""
                select id from waitlist_offer
                where status = 'OPEN' and ends_at <= :before and reminded_at is null order by ends_at limit 200
                """)
                .param("before", Columns.of(endsBefore))
                .query((row, _) -> new OfferId(Columns.id(row, "id")))
                .list();
    }

    boolean remind(OfferId id, Instant now) {
        return jdbc.sql("""
                update waitlist_offer set reminded_at = :now
                where id = :id and status = 'OPEN' and reminded_at is null and ends_at > :now
                """)
                        .param("now", Columns.of(now))
                        .param("id", Columns.of(id.id()))
                        .update()
                == 1;
    }

    /** Answers an offer in time. @return false when it has ended, by time or by another answer */
    boolean answer(OfferId id, OfferStatus answer, Instant now) {
        return jdbc.sql("""
                update waitlist_offer set status = :answer, live_key = null, ended_at = :now
                where id = :id and status = 'OPEN' and ends_at > :now
                """)
                        .param("answer", answer.name())
                        .param("now", Columns.of(now))
                        .param("id", Columns.of(id.id()))
                        .update()
                == 1;
    }

    /** Ends an open offer whatever the time. @return false when it has ended before */
    boolean end(OfferId id, OfferStatus how, Instant now) {
        return jdbc.sql("""
                update waitlist_offer set status = :how, live_key = null, ended_at = :now
                where id = :id and status = 'OPEN'
                """)
                        .param("how", how.name())
                        .param("now", Columns.of(now))
                        .param("id", Columns.of(id.id()))
                        .update()
                == 1;
    }

    /** @return false unless its time is over and nobody answered */
    boolean expire(OfferId id, Instant now) {
        return jdbc.sql("""
                update waitlist_offer set status = 'EXPIRED', live_key = null, ended_at = :now
                where id = :id and status = 'OPEN' and ends_at <= :now
                """)
                        .param("now", Columns.of(now))
                        .param("id", Columns.of(id.id()))
                        .update()
                == 1;
    }

    boolean extend(Offer offer, Instant endsAt, Instant now) {
        return jdbc.sql("""
                update waitlist_offer set ends_at = :ends, extensions_used = extensions_used + 1, reminded_at = null
                where id = :id and status = 'OPEN' and ends_at > :now and extensions_used = :used
                """)
                        .param("ends", Columns.of(endsAt))
                        .param("id", Columns.of(offer.id().id()))
                        .param("now", Columns.of(now))
                        .param("used", offer.extensionsUsed())
                        .update()
                == 1;
    }

    void became(OfferId id, RegistrationId registration) {
        jdbc.sql("update waitlist_offer set registration_id = :registration where id = :id")
                .param("registration", Columns.of(registration.id()))
                .param("id", Columns.of(id.id()))
                .update();
    }

    private static Offer offer(ResultSet row) throws SQLException {
        return new Offer(
                new OfferId(Columns.id(row, "id")),
                new PositionId(Columns.id(row, "position_id")),
                OwnerColumns.entry(row),
                OwnerColumns.cohort(row),
                OwnerColumns.account(row),
                OfferStatus.valueOf(row.getString("status")),
                Columns.instant(row, "made_at"),
                Columns.instant(row, "ends_at"),
                row.getInt("extensions_used"));
    }
}
