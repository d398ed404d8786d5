package ca.footing.payment;

import ca.footing.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of each charge (or transfer) is still with us. The row is changed before it is read, so that two refunds never
 * share the same money, even when a transaction had looked before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Charges {
    private static final String SELECT = """
            select charge, payment_intent, payment_id, by_hand, surplus, live, amount, currency,
                amount - committed - disputed as amount_left
            from payment_charge where\s""";

    private final JdbcClient jdbc;

    Charges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes money that came; noting it again changes nothing. */
    public void add(Movement came, PaymentId payment) {
        jdbc.sql("""
                insert into payment_charge (charge, payment_intent, payment_id, by_hand, surplus, live, amount, currency,
                    committed, disputed, touched)
                values (:charge, :intent, :payment, :byHand, :surplus, :live, :amount, :currency, 0, 0, 0)
                on duplicate key update touched = touched
                """)
                .param("charge", came.charge())
                .param("intent", came.intent())
                .param("payment", Ledger.bytes(payment.id()))
                .param("byHand", came.kind() == LedgerKind.TRANSFER)
                .param("surplus", came.surplus())
                .param("live", came.live())
                .param("amount", came.amount().minor())
                .param("currency", came.amount().currency().getCurrencyCode())
                .update();
    }

    /** What is left of payments' charges, the newest first. */
    @Transactional(readOnly = true)
    public List<ChargeLeft> of(Collection<PaymentId> payments) {
        if (payments.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + "payment_id in (:payments) order by added desc")
                .param("payments", payments.stream().map(Ledger::bytesOf).toList())
                .query((row, _) -> charge(row))
                .list();
    }

    /** As {@link #of}, and nobody else takes from them until this transaction ends. */
    public List<ChargeLeft> locked(Collection<PaymentId> payments) {
        if (!payments.isEmpty()) {
            jdbc.sql("update payment_charge set touched = touched + 1 where payment_id in (:payments)")
                    .param("payments", payments.stream().map(Ledger::bytesOf).toList())
                    .update();
        }
        return of(payments);
    }

    /** The charge with that id, or of that payment intent, if it is ours. */
    @Transactional(readOnly = true)
    public Optional<ChargeLeft> find(@Nullable String charge, @Nullable String intent) {
        return jdbc.sql(SELECT + "charge = :charge or payment_intent = :intent limit 1")
                .param("charge", charge == null ? "" : charge)
                .param("intent", intent == null ? "" : intent)
                .query((row, _) -> charge(row))
                .optional();
    }

    /** Sets an amount aside for a refund, or frees it again when it is negative. */
    public void commit(String charge, Money amount) {
        jdbc.sql("update payment_charge set committed = committed + :amount where charge = :charge")
                .param("amount", amount.minor())
                .param("charge", charge)
                .update();
    }

    /** A dispute took an amount away, or gave it back when it is negative. */
    public void dispute(String charge, Money amount) {
        jdbc.sql("update payment_charge set disputed = disputed + :amount where charge = :charge")
                .param("amount", amount.minor())
                .param("charge", charge)
                .update();
    }

    private static ChargeLeft charge(ResultSet row) throws SQLException {
        var currency = Currency.getInstance(row.getString("currency"));
        return new ChargeLeft(
                row.getString("charge"),
                row.getString("payment_intent"),
                new PaymentId(Ledger.uuid(row.getBytes("payment_id"))),
                row.getBoolean("by_hand"),
                row.getBoolean("surplus"),
                row.getBoolean("live"),
                new Money(row.getLong("amount"), currency),
                new Money(row.getLong("amount_left"), currency));
    }
}
