package ca.footing.payment;

import ca.footing.shared.Money;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stripe's balance and our ledger side by side: what belongs together, with fee and net; what differs; what is missing. */
@Component
@Transactional
class BalanceBook {
    private static final Duration UNTIL_STRIPE_SHOWS_IT = Duration.ofDays(2);
    private static final int SOON = 2;
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final PaymentTasks tasks;
    private final DueDates due;
    private final Clock clock;

    BalanceBook(JdbcClient jdbc, PaymentTasks tasks, DueDates due, Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.due = due;
        this.clock = clock;
    }

    /** Notes fee and net of the movement that the line stands for; false when the ledger has none. */
    public boolean match(LedgerKind kind, BalanceLine line, boolean live) {
        var found = find(kind, line, live);
        if (found.isEmpty()) {
            return false;
        }
        jdbc.sql("""
                update payment_ledger set balance_transaction = :line, fee = :fee, net = :net
                where id = :id and balance_transaction is null
                """)
                .param("line", line.id())
                .param("fee", line.fee())
                .param("net", line.net())
                .param("id", Ledger.bytes(found.get().id()))
                .update();
        if (found.get().amount() != line.amount()) {
            open(line.id(), "payment.task.balanceDiffers", money(line), line.source() + ", " + line.id());
        } else {
            tasks.settled(TaskKind.LEDGER_DIFFERS, found.get().source(), "payment.task.settled.found");
        }
        return true;
    }

    /** Stripe moved money that we know nothing of. */
    public void tellUnknown(BalanceLine line) {
        open(line.id(), "payment.task.balanceUnknown", money(line), line.source() + ", " + line.id());
    }

    /** We know of money that Stripe's balance does not show. */
    public void tellMissing(boolean live, boolean sandbox) {
        jdbc.sql("""
                select source, amount, currency from payment_ledger
                where balance_transaction is null and kind <> 'TRANSFER' and payment_intent is not null and live = :live
                    and source like '%\\_sbx\\_%' = :sandbox and recorded_at < :before
                    and recorded_at > :after
                order by recorded_at limit :most
                """)
                .param("live", live)
                .param("sandbox", sandbox)
                .param("before", Timestamp.from(clock.instant().minus(UNTIL_STRIPE_SHOWS_IT)))
                .param("after", Timestamp.from(clock.instant().minus(UNTIL_STRIPE_SHOWS_IT.multipliedBy(15))))
                .param("most", AT_ONCE)
                .query((row, _) -> new Missing(
                        row.getString("source"),
                        new Money(row.getLong("amount"), Currency.getInstance(row.getString("currency")))))
                .list()
                .forEach(missing ->
                        open(missing.source(), "payment.task.balanceMissing", missing.amount(), missing.source()));
    }

    private Optional<Entry> find(LedgerKind kind, BalanceLine line, boolean live) {
        return jdbc.sql("""
                select id, source, amount from payment_ledger
                where kind = :kind and source = :source and live = :live
                """)
                .param("kind", kind.name())
                .param("source", line.source())
                .param("live", live)
                .query((row, _) ->
                        new Entry(Ledger.uuid(row.getBytes("id")), row.getString("source"), row.getLong("amount")))
                .optional();
    }

    private void open(String subject, String explanation, Money amount, String detail) {
        tasks.openOnce(
                new TaskDraft(TaskKind.LEDGER_DIFFERS, subject, null, null, explanation, amount, detail, due.in(SOON)));
    }

    private static Money money(BalanceLine line) {
        return new Money(line.amount(), Currency.getInstance(line.currency()));
    }

    private record Entry(UUID id, String source, long amount) {}

    private record Missing(String source, Money amount) {}
}
