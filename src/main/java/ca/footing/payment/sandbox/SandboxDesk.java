package ca.footing.payment.sandbox;

import ca.footing.shared.ForRegistrars;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The staff's hand on the sandbox, in test mode only: what banks and networks do by themselves, done at will. No method
 * touches a payment of ours; whatever happens comes back by webhook or by reading again, as from Stripe.
 */
@Service
@SandboxOnly
@ForRegistrars
public class SandboxDesk {
    /** How many rows of each kind are shown. */
    public static final int MOST = 30;

    private final SandboxStore store;
    private final SandboxCashier cashier;
    private final SandboxRefunds refunds;
    private final SandboxDisputes disputes;
    private final SandboxTime time;
    private final SandboxWebhooks webhooks;
    private final SandboxSecret secret;
    private final JdbcClient jdbc;
    private final Clock clock;

    SandboxDesk(
            SandboxStore store,
            SandboxCashier cashier,
            SandboxRefunds refunds,
            SandboxDisputes disputes,
            SandboxTime time,
            SandboxWebhooks webhooks,
            SandboxSecret secret,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.cashier = cashier;
        this.refunds = refunds;
        this.disputes = disputes;
        this.time = time;
        this.webhooks = webhooks;
        this.secret = secret;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sessions, charges, refunds or disputes by Stripe's name of their kind, newest first. */
    @Transactional(readOnly = true)
    public List<SandboxRow> list(String kind) {
        return store.list(SandboxQuery.newest(kind, MOST)).stream()
                .map(SandboxRow::of)
                .toList();
    }

    /** Events with what became of their delivery, newest first. */
    @Transactional(readOnly = true)
    public List<SandboxDelivery> deliveries() {
        var events = store.list(SandboxQuery.newest("event", MOST)).stream()
                .collect(Collectors.toMap(event -> event.path("id").stringValue(), Function.identity()));
        return events.isEmpty() ? List.of() : deliveries(events);
    }

    private List<SandboxDelivery> deliveries(Map<String, ObjectNode> events) {
        return jdbc.sql("""
                select d.event_id, d.attempts, d.next_at, d.delivered_at, d.state, d.last_status
                from sandbox_delivery d join sandbox_object o on o.id = d.event_id
                where d.event_id in (:ids) order by o.seq desc
                """)
                .param("ids", events.keySet())
                .query((row, _) ->
                        SandboxDelivery.of(row, Objects.requireNonNull(events.get(row.getString("event_id")))))
                .list();
    }

    /** False when the charge has nothing left to refund, or is disputed. */
    public boolean refund(String charge) {
        return allowed(() -> refunds.create(SandboxForm.parse("charge=" + charge, SandboxRefunds.CREATE)));
    }

    @Transactional
    public boolean failRefund(String refund) {
        return refunds.fail(refund);
    }

    @Transactional
    public boolean settleRefund(String refund) {
        return refunds.arrive(refund);
    }

    public boolean dispute(String charge) {
        return allowed(() -> disputes.open(charge, "fraudulent"));
    }

    public boolean decide(String dispute, boolean won) {
        return allowed(() -> disputes.decide(dispute, won));
    }

    /** The bank's answer to a delayed payment; false when none is awaited. */
    @Transactional
    public boolean bankAnswers(String session, boolean pays) {
        return cashier.bankAnswers(session, pays);
    }

    /** Brings everything that waits nearer by that much. */
    @Transactional
    public void advance(Duration by) {
        time.advance(by);
    }

    /** Sends an event (again); the status that came back, 0 for none. Not inside a transaction. */
    public int send(String event) {
        return webhooks.sendOnce(event);
    }

    /** Sends what is due now. Not inside a transaction. */
    public void sendDue() {
        webhooks.deliverDue();
    }

    @Transactional
    public void delay(String event, Duration by) {
        jdbc.sql("update sandbox_delivery set state = 'DUE', next_at = :next where event_id = :id")
                .param("next", Timestamp.from(clock.instant().plus(by)))
                .param("id", event)
                .update();
    }

    /** The event is never sent by itself; only reading again will find what it told. */
    @Transactional
    public void drop(String event) {
        jdbc.sql("update sandbox_delivery set state = 'DROPPED' where event_id = :id")
                .param("id", event)
                .update();
    }

    /** While held, new events wait until somebody sends them, one by one and in any order. */
    @Transactional
    public void hold(boolean held) {
        secret.value();
        jdbc.sql("update sandbox_install set holds_webhooks = :held")
                .param("held", held)
                .update();
        if (!held) {
            jdbc.sql("update sandbox_delivery set state = 'DUE' where state = 'HELD'")
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public boolean isHeld() {
        return jdbc.sql("select coalesce(max(holds_webhooks), false) from sandbox_install")
                .query(Boolean.class)
                .single();
    }

    private static boolean allowed(Runnable act) {
        try {
            act.run();
            return true;
        } catch (SandboxError _) {
            return false;
        }
    }
}
