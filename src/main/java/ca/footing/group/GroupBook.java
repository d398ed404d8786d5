package ca.footing.group;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.payment.PaymentId;
import ca.footing.shared.Ids;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of organisations and orders; an order's row is changed first by whoever changes one of its seats. */
@Component
class GroupBook {
    static final String ROW = """
            select id, account_id, cohort_id, status, held_since, hold_ends_at, extensions_used, price_minor, price_currency, purchase_order, promo_code,
                refund_terms, payment_id, paid_at
            from group_order
            """;

    private final JdbcClient jdbc;

    GroupBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(AccountId account, Organisation organisation) {
        jdbc.sql("""
                insert into organisation (id, account_id, name, contact_name, province)
                values (:id, :account, :name, :contact, :province)
                on duplicate key update name = :name, contact_name = :contact, province = :province
                """)
                .param("id", Ids.bytes(Ids.next()))
                .param("account", Ids.bytes(account.id()))
                .param("name", organisation.name())
                .param("contact", organisation.contact())
                .param("province", organisation.province().name())
                .update();
    }

    Optional<Organisation> organisation(AccountId account) {
        return jdbc.sql("select name, contact_name, province from organisation where account_id = :account")
                .param("account", Ids.bytes(account.id()))
                .query((row, _) -> new Organisation(
                        row.getString("name"),
                        row.getString("contact_name"),
                        Province.valueOf(row.getString("province"))))
                .optional();
    }

    void add(GroupOrder order, PriceCategoryId price, Instant now) {
        jdbc.sql("""
                insert into group_order (id, organisation_id, account_id, cohort_id, status, held_since, hold_ends_at,
                    price_category_id, price_minor, price_currency, purchase_order, promo_code, refund_terms, begun_at, revision)
                select :id, o.id, o.account_id, :cohort, 'HELD', :now, :ends, :price, :minor, :currency, :number, :code, :terms, :now, 0
                from organisation o where o.account_id = :account
                """)
                .param("id", Ids.bytes(order.id().id()))
                .param("cohort", Ids.bytes(order.cohort().id()))
                .param("ends", utc(order.holdEndsAt()))
                .param("price", Ids.bytes(price.id()))
                .param("minor", order.price().minor())
                .param("currency", order.price().currency().getCurrencyCode())
                .param("number", order.purchaseOrder())
                .param("code", order.promoCode())
                .param("terms", order.refundTerms())
                .param("now", utc(now))
                .param("account", Ids.bytes(order.account().id()))
                .update();
    }

    Optional<GroupOrder> find(GroupOrderId id) {
        return one(ROW + "where id = :id", id);
    }

    /** As it is now, changed so that nobody else changes the order or its seats until the transaction ends. */
    Optional<GroupOrder> take(GroupOrderId id) {
        var mine = jdbc.sql("update group_order set revision = revision + 1 where id = :id")
                .param("id", Ids.bytes(id.id()))
                .update();
        return mine == 0 ? Optional.empty() : one(ROW + "where id = :id for update", id);
    }

    List<GroupOrder> of(AccountId account) {
        return jdbc.sql(ROW + "where account_id = :account order by begun_at desc")
                .param("account", Ids.bytes(account.id()))
                .query((row, _) -> order(row))
                .list();
    }

    List<GroupOrder> lapsed(Instant now) {
        return jdbc.sql(ROW + "where status = 'HELD' and hold_ends_at <= :now limit 100")
                .param("now", utc(now))
                .query((row, _) -> order(row))
                .list();
    }

    /** Paid orders that have seats without a person and of which nobody was reminded. */
    List<GroupOrder> unassigned() {
        return jdbc.sql(ROW + """
                where status = 'PAID' and reminded_at is null and exists
                    (select 1 from group_seat s where s.order_id = group_order.id and s.status in ('FREE', 'INVITED'))
                """).query((row, _) -> order(row)).list();
    }

    boolean remind(GroupOrderId id, Instant now) {
        return jdbc.sql("update group_order set reminded_at = :now where id = :id and reminded_at is null")
                        .param("now", utc(now))
                        .param("id", Ids.bytes(id.id()))
                        .update()
                == 1;
    }

    void hold(GroupOrderId id, Instant until) {
        jdbc.sql("""
                update group_order set hold_ends_at = greatest(hold_ends_at, :until), revision = revision + 1
                where id = :id and status = 'HELD'
                """).param("until", utc(until)).param("id", Ids.bytes(id.id())).update();
    }

    /** Another way to pay has failed or was given up: held from now on, and not for longer, whatever was promised before. */
    void holdAnew(GroupOrderId id, Instant now, Instant until) {
        jdbc.sql("""
                update group_order set held_since = :now, hold_ends_at = :until, revision = revision + 1
                where id = :id and status = 'HELD'
                """)
                .param("now", utc(now))
                .param("until", utc(until))
                .param("id", Ids.bytes(id.id()))
                .update();
    }

    /** More time was asked for. */
    void extend(GroupOrderId id, Instant until) {
        jdbc.sql("""
                update group_order set hold_ends_at = :until, extensions_used = extensions_used + 1
                where id = :id and status = 'HELD'
                """).param("until", utc(until)).param("id", Ids.bytes(id.id())).update();
    }

    void paid(GroupOrderId id, PaymentId payment, Instant now) {
        jdbc.sql("update group_order set status = 'PAID', payment_id = :payment, paid_at = :now where id = :id")
                .param("payment", Ids.bytes(payment.id()))
                .param("now", utc(now))
                .param("id", Ids.bytes(id.id()))
                .update();
    }

    void end(GroupOrderId id) {
        jdbc.sql("update group_order set status = 'ENDED' where id = :id")
                .param("id", Ids.bytes(id.id()))
                .update();
    }

    private Optional<GroupOrder> one(String sql, GroupOrderId id) {
        return jdbc.sql(sql)
                .param("id", Ids.bytes(id.id()))
                .query((row, _) -> order(row))
                .optional();
    }

    static GroupOrder order(ResultSet row) throws SQLException {
        var payment = row.getBytes("payment_id");
        return new GroupOrder(
                new GroupOrderId(Ids.of(row.getBytes("id"))),
                new AccountId(Ids.of(row.getBytes("account_id"))),
                new CohortId(Ids.of(row.getBytes("cohort_id"))),
                GroupOrderStatus.valueOf(row.getString("status")),
                Optional.ofNullable(instant(row, "held_since")).orElseThrow(),
                Optional.ofNullable(instant(row, "hold_ends_at")).orElseThrow(),
                row.getInt("extensions_used"),
                new Money(row.getLong("price_minor"), Currency.getInstance(row.getString("price_currency"))),
                row.getString("purchase_order"),
                row.getString("promo_code"),
                row.getString("refund_terms"),
                payment == null ? null : new PaymentId(Ids.of(payment)),
                instant(row, "paid_at"));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
