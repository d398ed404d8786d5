package ca.footing.payment.sandbox;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens by itself when time passes: pages lapse, banks answer, disputes that nobody answered are lost. To advance
 * the sandbox's clock brings all of that nearer; the application's own clock stays, as it would with Stripe's.
 */
@Component
@SandboxOnly
@Transactional
class SandboxTime {
    private static final int AT_ONCE = 200;

    private final SandboxStore store;
    private final SandboxObjects objects;
    private final SandboxSessions sessions;
    private final SandboxCashier cashier;
    private final SandboxRefunds refunds;
    private final SandboxDisputes disputes;
    private final JdbcClient jdbc;

    SandboxTime(
            SandboxStore store,
            SandboxObjects objects,
            SandboxSessions sessions,
            SandboxCashier cashier,
            SandboxRefunds refunds,
            SandboxDisputes disputes,
            JdbcClient jdbc) {
        this.store = store;
        this.objects = objects;
        this.sessions = sessions;
        this.cashier = cashier;
        this.refunds = refunds;
        this.disputes = disputes;
        this.jdbc = jdbc;
    }

    /** Lets everything happen whose time has come. */
    public void pass() {
        store.due(objects.now(), AT_ONCE).forEach(this::happen);
    }

    /** Brings everything that waits nearer by that much, deliveries too, and lets happen what is due then. */
    public void advance(Duration by) {
        var seconds = by.toSeconds();
        for (var waiting : store.due(Long.MAX_VALUE, Integer.MAX_VALUE)) {
            var locked = store.findLocked(waiting.path("id").stringValue()).orElseThrow();
            bringNearer(locked, "_due", seconds);
            if ("checkout.session".equals(locked.path("object").stringValue()) && SandboxSessions.isOpen(locked)) {
                bringNearer(locked, "expires_at", seconds);
            }
            if (locked.path("evidence_details") instanceof ObjectNode details) {
                bringNearer(details, "due_by", seconds);
            }
            store.save(locked);
        }
        jdbc.sql("""
                update sandbox_delivery set next_at = date_sub(next_at, interval :seconds second)
                where delivered_at is null and state = 'DUE'
                """).param("seconds", seconds).update();
        pass();
    }

    private void happen(ObjectNode object) {
        var id = object.path("id").stringValue();
        switch (object.path("object").stringValue()) {
            case "checkout.session" -> {
                if (SandboxSessions.isOpen(sessions.current(id))) {
                    throw new IllegalStateException(id + " is due and open");
                }
                cashier.bankAnswers(id, true);
            }
            case "refund" -> refunds.arrive(id);
            case "dispute" -> disputes.decide(id, false);
            default -> throw new IllegalStateException(id);
        }
    }

    private static void bringNearer(ObjectNode object, String field, long seconds) {
        if (object.path(field).isNumber()) {
            object.put(field, object.path(field).longValue() - seconds);
        }
    }
}
