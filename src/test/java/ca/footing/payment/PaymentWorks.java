package ca.footing.payment;

import ca.footing.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The works of this module for tests of the whole product: its jobs one by one, lost answers, and what the books say. */
@Component
public class PaymentWorks {
    private final JsonMapper json = new JsonMapper();
    private final StripeGateway gateway;
    private final StripeAccount account;
    private final Settlement settlement;
    private final Reconciler reconciler;
    private final EventIntake intake;
    private final RefundBook book;
    private final RefundSender sender;
    private final BalanceCheck balance;
    private final Payments payments;
    private final Refunds refunds;
    private final OfficeRefunds office;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PaymentWorks(
            StripeGateway gateway,
            StripeAccount account,
            Settlement settlement,
            Reconciler reconciler,
            EventIntake intake,
            RefundBook book,
            RefundSender sender,
            BalanceCheck balance,
            Payments payments,
            Refunds refunds,
            OfficeRefunds office,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.gateway = gateway;
        this.account = account;
        this.settlement = settlement;
        this.reconciler = reconciler;
        this.intake = intake;
        this.book = book;
        this.sender = sender;
        this.balance = balance;
        this.payments = payments;
        this.refunds = refunds;
        this.office = office;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Stripe makes the page, and the process dies before it hears of it. */
    public void losePage(UUID reference) {
        open(reference).flatMap(settlement::prepare).ifPresent(order -> {
            if (order.session() == null) {
                gateway.create(order);
            }
        });
    }

    /** Asks about every attempt of a reference, as the job does. */
    public void reconcile(UUID reference) {
        jdbc.sql("""
                select a.payment_id, a.id, a.stripe_session, a.started_at, a.expires_at from payment_attempt a
                join payment p on p.id = a.payment_id
                where p.reference = :r and a.status in ('OPEN', 'PROCESSING')
                """)
                .param("r", Ledger.bytes(reference))
                .query((row, _) -> new LiveAttempt(
                        new PaymentId(Ledger.uuid(row.getBytes(1))),
                        new AttemptId(Ledger.uuid(row.getBytes(2))),
                        row.getString(3),
                        row.getTimestamp(4).toInstant(),
                        row.getTimestamp(5).toInstant()))
                .list()
                .forEach(reconciler::reconcile);
    }

    /** The pages that Stripe has for a reference. */
    public List<String> pages(UUID reference) {
        return jdbc.sql("""
                select a.stripe_session from payment_attempt a join payment p on p.id = a.payment_id
                where p.reference = :r and a.stripe_session is not null order by a.stripe_session
                """)
                .param("r", Ledger.bytes(reference))
                .query(String.class)
                .list();
    }

    /** Ids of every charge, refund and dispute that Stripe has for the pages' payments. */
    public List<String> charges(UUID reference) {
        return jdbc.sql(
                        "select c.charge from payment_charge c join payment p on p.id = c.payment_id where p.reference = :r")
                .param("r", Ledger.bytes(reference))
                .query(String.class)
                .list();
    }

    /** Ids of the disputes about a reference's payments that Stripe knows of. */
    public List<String> disputes(UUID reference) {
        return jdbc.sql("""
                select o.id from payment_charge c join payment p on p.id = c.payment_id
                join sandbox_object o on o.kind = 'dispute' and o.about = c.payment_intent where p.reference = :r
                """)
                .param("r", Ledger.bytes(reference))
                .query(String.class)
                .list();
    }

    /** The office has sent by hand what can only go back so. */
    public void sendByHand(UUID reference) {
        refunds.of(reference).stream()
                .filter(refund -> refund.status() == RefundStatus.BY_HAND)
                .forEach(refund -> office.sentByHand(refund.id(), "Sent by e-transfer"));
    }

    public List<String> stripeRefunds(UUID reference) {
        return jdbc.sql("select stripe_refund from payment_refund where reference = :r and stripe_refund is not null")
                .param("r", Ledger.bytes(reference))
                .query(String.class)
                .list();
    }

    /** Where Stripe's list of events ends now. */
    public long mark() {
        return jdbc.sql("select coalesce(max(seq), 0) from sandbox_object")
                .query(Long.class)
                .single();
    }

    /** All that Stripe has to tell about a reference since a mark, oldest first. */
    public List<String> events(UUID reference, long mark) {
        var about = new ArrayList<>(pages(reference));
        about.addAll(jdbc.sql("""
                select o.id from payment_charge c join payment p on p.id = c.payment_id
                join sandbox_object o on o.kind in ('refund', 'dispute') and o.about = c.payment_intent
                where p.reference = :r
                """)
                .param("r", Ledger.bytes(reference))
                .query(String.class)
                .list());
        return about.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select body from sandbox_object where kind = 'event' and seq > :mark
                            and about in ('checkout.session.completed', 'checkout.session.expired',
                                'checkout.session.async_payment_succeeded', 'checkout.session.async_payment_failed',
                                'refund.created', 'refund.updated', 'refund.failed', 'charge.dispute.created',
                                'charge.dispute.updated', 'charge.dispute.closed', 'charge.dispute.funds_withdrawn',
                                'charge.dispute.funds_reinstated')
                            and json_value(body, '$.data.object.id') in (:about) order by seq
                        """)
                        .param("about", about)
                        .param("mark", mark)
                        .query(String.class)
                        .list();
    }

    /** How many payments of a reference stand as paid. */
    public long paid(UUID reference) {
        return sum("select count(*) from payment where reference = :r and status = 'SUCCEEDED'", reference);
    }

    /** An event as a verified webhook hands it on. */
    public void takeIn(String body) {
        var event = json.readTree(body);
        intake.takeIn(new StripeEvent(
                event.path("id").stringValue(),
                event.path("type").stringValue(),
                event.path("data").path("object").path("id").stringValue(),
                event.path("api_version").stringValue(),
                1,
                java.time.Instant.ofEpochSecond(event.path("created").longValue())));
    }

    public RefundId request(UUID reference, Money amount) {
        return transaction.execute(_ -> refunds.request(reference, amount, "payment.refund.office"));
    }

    /** Sends what is pending of a reference. @param answered false when each answer is lost */
    public void sendRefunds(UUID reference, boolean answered) {
        for (var refund : refunds.of(reference)) {
            if (refund.status() == RefundStatus.PENDING) {
                if (answered) {
                    sender.send(refund.id());
                } else {
                    book.beginTry(refund.id()).ifPresent(account::refund);
                }
            }
        }
    }

    public void checkBalance() {
        balance.run();
    }

    /** All that is in the ledger for a reference. */
    public long ledger(UUID reference) {
        return sum("select coalesce(sum(amount), 0) from payment_ledger where reference = :r", reference);
    }

    /** The same without what came by transfer. */
    public long ledgerOfStripe(UUID reference) {
        return sum("""
                select coalesce(sum(l.amount), 0) from payment_ledger l where l.reference = :r
                    and not exists (select 1 from payment_charge c where c.charge = l.charge and c.by_hand)""", reference);
    }

    /** Receipts less credit notes; the credit note that takes an invoice back is none of a receipt's. */
    public long documents(UUID reference) {
        return sum("""
                select coalesce(sum(case d.kind when 'RECEIPT' then d.total when 'CREDIT_NOTE' then -d.total else 0 end), 0)
                from document d where d.reference = :r and not exists
                    (select 1 from document o where o.id = d.corrects_id and o.kind = 'INVOICE')""", reference);
    }

    /** What banks took back of the money under receipts, and have not given again. */
    public long disputed(UUID reference) {
        return sum("""
                select coalesce(sum(c.disputed), 0) from payment_charge c join payment p on p.id = c.payment_id
                where p.reference = :r and not c.surplus and p.receipt_id is not null""", reference);
    }

    /** What the payments that stand as paid asked for. */
    public long asked(UUID reference) {
        return sum("""
                select coalesce(sum(total), 0) from payment where reference = :r and status = 'SUCCEEDED'""", reference);
    }

    /** Money that came and has no receipt: under review, or paid a second time; less what of it was sent back. */
    public long unmatched(UUID reference) {
        return sum("""
                select coalesce(sum(c.amount - c.committed - c.disputed), 0) from payment_charge c
                join payment p on p.id = c.payment_id
                where p.reference = :r and (c.surplus or p.receipt_id is null)""", reference);
    }

    /** Refunds that are decided and documented but have not left us. */
    public long owed(UUID reference) {
        return sum("""
                select coalesce(sum(amount), 0) from payment_refund
                where reference = :r and replaced_by is null and not external
                    and (status in ('PENDING', 'BY_HAND') or status = 'FAILED')""", reference);
    }

    /** Refunds made in the dashboard that the books do not follow yet, from money under a receipt. */
    public long unfollowed(UUID reference) {
        return sum("""
                select coalesce(sum(f.amount), 0) from payment_refund f join payment_charge c on c.charge = f.charge
                join payment p on p.id = f.payment_id
                where f.reference = :r and f.external and f.status <> 'FAILED' and f.credit_note is null
                    and not c.surplus and p.receipt_id is not null""", reference);
    }

    /** What waits although nobody was told: must be empty. */
    public List<String> untold(UUID reference) {
        var untold = new ArrayList<String>();
        untold.addAll(jdbc.sql("""
                select concat('review of payment ', hex(p.id)) from payment p where p.reference = :r and p.status = 'REVIEW'
                    and not exists (select 1 from payment_task t where t.reference = :r and t.payment_id = p.id and t.kind = 'REVIEW'
                        and t.resolved_at is null)
                union all
                select concat('surplus ', c.charge) from payment_charge c join payment p on p.id = c.payment_id
                where p.reference = :r and c.surplus and c.amount > c.committed
                    and not exists (select 1 from payment_task t where t.reference = :r and t.kind = 'PAID_TWICE' and t.subject = c.charge
                        and t.resolved_at is null)
                union all
                select concat(f.status, ' refund ', hex(f.id)) from payment_refund f where f.reference = :r
                    and f.replaced_by is null and (f.status = 'FAILED' or f.status = 'BY_HAND')
                    and not exists (select 1 from payment_task t where t.reference = :r and t.payment_id = f.payment_id
                        and t.kind in ('REFUND_FAILED', 'REFUND_BY_HAND') and t.resolved_at is null)
                union all
                select concat('external refund ', hex(f.id)) from payment_refund f where f.reference = :r
                    and f.external and f.credit_note is null and f.status <> 'FAILED'
                    and not exists (select 1 from payment_task t where t.reference = :r and t.payment_id = f.payment_id
                        and t.kind = 'REFUND_EXTERNAL' and t.resolved_at is null)
                union all
                select concat(d.status, ' dispute ', d.stripe_dispute) from payment_dispute d where d.reference = :r
                    and d.status not in ('won', 'warning_closed', 'prevented')
                    and not exists (select 1 from payment_task t where t.reference = :r and t.payment_id = d.payment_id
                        and t.kind = 'DISPUTE' and t.resolved_at is null)
                """)
                .param("r", Ledger.bytes(reference))
                .query(String.class)
                .list());
        return untold;
    }

    /** What Stripe's own balance says moved for the charges of a reference, before fees. */
    public long balance(UUID reference) {
        var sources = new ArrayList<>(charges(reference));
        sources.addAll(stripeRefunds(reference));
        sources.addAll(disputes(reference));
        if (sources.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                select coalesce(sum(cast(json_value(body, '$.amount') as signed)), 0) from sandbox_object
                where kind = 'balance_transaction' and about in (:sources)
                """).param("sources", sources).query(Long.class).single();
    }

    public Optional<PaymentStatus> status(UUID reference) {
        return payments.stateOf(reference).map(PaymentState::status);
    }

    private Optional<PaymentId> open(UUID reference) {
        return jdbc.sql("select id from payment where open_reference = :r")
                .param("r", Ledger.bytes(reference))
                .query(byte[].class)
                .optional()
                .map(id -> new PaymentId(Ledger.uuid(id)));
    }

    private long sum(String sql, UUID reference) {
        return jdbc.sql(sql)
                .param("r", Ledger.bytes(reference))
                .query(Long.class)
                .single();
    }
}
