package ca.footing.billing;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The works of this module for tests of the whole product: parts, transfers and credits of an order, and their books. */
@Component
public class BillingWorks {
    private final Instalments instalments;
    private final Transfers transfers;
    private final Credits credits;
    private final TransferUpkeep upkeep;
    private final JdbcClient jdbc;
    private final Clock clock;

    BillingWorks(
            Instalments instalments,
            Transfers transfers,
            Credits credits,
            TransferUpkeep upkeep,
            JdbcClient jdbc,
            Clock clock) {
        this.instalments = instalments;
        this.transfers = transfers;
        this.credits = credits;
        this.upkeep = upkeep;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every reference under which money was asked for: the order's own, and those of later parts once they have a page. */
    public List<UUID> references(UUID order) {
        var all = new ArrayList<>(List.of(order));
        all.addAll(ids("""
                select distinct i.reference from instalment i join instalment_plan p on p.id = i.plan_id
                where p.order_id = :order and i.reference <> :order
                    and exists (select 1 from payment a where a.reference = i.reference)""", order));
        return all;
    }

    /** Parts that can be paid now, of the order's live plan. */
    public List<UUID> dueParts(UUID order) {
        return ids("""
                select i.id from instalment i join instalment_plan p on p.id = i.plan_id
                where p.open_order = :order and p.status = 'ACTIVE' and i.status = 'DUE'""", order);
    }

    /** The page of a part, for whoever is acting. */
    public URI pay(UUID part, boolean useCredit) {
        return instalments.pay(new InstalmentId(part), useCredit);
    }

    /** The office asks for no more of an order. */
    public void waive(UUID order) {
        ids("select id from instalment_plan where open_order = :order and status = 'ACTIVE'", order)
                .forEach(plan -> instalments.waive(new PlanId(plan)));
    }

    /** Whether what is not paid of an order is agreed: a plan stands for it, or the office waived the rest. */
    public boolean isAgreed(UUID order) {
        return !ids("""
                select p.id from instalment_plan p where p.order_id = :order and p.status <> 'PROPOSED'
                    and exists (select 1 from instalment i where i.plan_id = p.id and i.status = 'PAID')""", order).isEmpty();
    }

    /** Transfers that were ever awaited for an order. */
    public List<UUID> transfers(UUID order) {
        return ids("select id from transfer where reference = :order order by begun_at", order);
    }

    /** The deadline of what is awaited for an order has passed, and it is looked after as the job does. */
    public void passDeadline(UUID order) {
        var changed = jdbc.sql("update transfer set deadline = :past where reference = :order and status = 'AWAITED'")
                .param("past", Timestamp.from(clock.instant().minus(Duration.ofHours(2))))
                .param("order", bytes(order))
                .update();
        if (changed > 0) {
            upkeep.releaseOverdue();
        }
    }

    public boolean isAwaited(UUID order) {
        return !ids("select id from transfer where reference = :order and status = 'AWAITED'", order)
                .isEmpty();
    }

    /** What is still missing of a transfer, in cents. */
    public long missing(UUID transfer) {
        return sum("select due - received from transfer where id = :order", transfer);
    }

    /** The office enters money that came by transfer. */
    public void arrive(UUID transfer, long cents) {
        transfers.receive(
                new TransferId(transfer),
                new Arrival(
                        Money.cad(cents),
                        LocalDate.now(clock.withZone(BillingFixtures.TORONTO)),
                        UUID.randomUUID().toString()));
    }

    public void grant(AccountId person, long cents) {
        credits.grantByHand(person, Money.cad(cents));
    }

    /** All that came by transfer for an order. */
    public long arrived(UUID order) {
        return sum("""
                select coalesce(sum(a.amount), 0) from transfer_arrival a join transfer t on t.id = a.transfer_id
                where t.reference = :order""", order);
    }

    /** What became of it: money of a payment that it settled, or a credit of the payer. */
    public long accountedFor(UUID order) {
        return sum("""
                select coalesce(sum(l.amount), 0) from payment_ledger l
                where l.reference = :order and l.kind = 'TRANSFER'""", order) + sum("""
                select coalesce(sum(granted), 0) from credit
                where reference = :order and reason in ('billing.credit.reason.surplus', 'billing.credit.reason.unused')
                """, order);
    }

    /** Credit that pays a part of what stands under receipts for a reference. */
    public long creditUsed(UUID reference) {
        return -sum("""
                select coalesce(sum(e.balance_change), 0) from credit_entry e join payment p on p.id = e.payment_id
                where p.reference = :order and p.receipt_id is not null""", reference);
    }

    /** Payments whose credit is not what it must be: all of it while it counts, none once it was given up. */
    public List<String> wrongCredit(UUID reference) {
        return jdbc.sql("""
                select concat(p.status, ' of ', p.credit, ' holds ', coalesce(-sum(e.balance_change), 0)) as wrong
                from payment p left join credit_entry e on e.payment_id = p.id where p.reference = :order
                group by p.id, p.status, p.credit
                having coalesce(-sum(e.balance_change), 0) <> case p.status when 'FAILED' then 0 when 'REFUNDED' then 0
                    when 'REVIEW' then coalesce(-sum(e.balance_change), 0) else p.credit end
                    or p.status = 'REVIEW' and coalesce(-sum(e.balance_change), 0) not in (0, p.credit)
                """)
                .param("order", bytes(reference))
                .query(String.class)
                .list();
    }

    /** Credits of these people whose balance is not what their entries say, or that were spent beyond what there was. */
    public List<String> wrongBalances(Collection<AccountId> people) {
        return jdbc.sql("""
                select concat(hex(c.id), ' of ', c.granted, ' has ', c.balance, ', entries ', sum(e.balance_change))
                from credit c join credit_entry e on e.credit_id = c.id where c.owner_id in (:people)
                group by c.id, c.granted, c.balance
                having c.balance <> sum(e.balance_change) or c.balance < 0 or c.balance > c.granted
                """)
                .param(
                        "people",
                        people.stream().map(person -> bytes(person.id())).toList())
                .query(String.class)
                .list();
    }

    private List<UUID> ids(String sql, UUID order) {
        return jdbc.sql(sql).param("order", bytes(order)).query(byte[].class).list().stream()
                .map(BillingWorks::uuid)
                .toList();
    }

    private long sum(String sql, UUID order) {
        return jdbc.sql(sql).param("order", bytes(order)).query(Long.class).single();
    }

    private static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
