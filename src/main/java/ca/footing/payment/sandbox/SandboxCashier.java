package ca.footing.payment.sandbox;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** What a payer, and later their bank, does on the test page. No money moves. */
@Component
@SandboxOnly
@Transactional
public class SandboxCashier {
    static final String ACSS = "acss_debit";
    private static final long FEE_PER_MILLE = 29;
    private static final long FEE_FIXED = 30;
    private static final long BANK_DAYS = 5;

    private final SandboxSessions sessions;
    private final SandboxStore store;
    private final SandboxObjects objects;
    private final SandboxEvents events;

    SandboxCashier(SandboxSessions sessions, SandboxStore store, SandboxObjects objects, SandboxEvents events) {
        this.sessions = sessions;
        this.store = store;
        this.objects = objects;
        this.events = events;
    }

    /** Pays at once; false when the page is no longer open. */
    public boolean pay(String session) {
        return complete(session, "succeeded", "card", "paid");
    }

    /** Chooses a debit that the bank settles later; false when the page is no longer open. */
    public boolean payLater(String session) {
        return complete(session, "processing", ACSS, "unpaid");
    }

    /** The card is refused; the page stays open for another try. */
    public boolean decline(String id) {
        var session = sessions.current(id);
        if (!SandboxSessions.isOpen(session)) {
            return false;
        }
        var intent = objects.intent(session, "requires_payment_method", "card");
        intent.putObject("last_payment_error")
                .put("type", "card_error")
                .put("code", "card_declined")
                .put("message", "Your card was declined.");
        store.save(intent);
        store.save(session.put("payment_intent", intent.path("id").stringValue()));
        return true;
    }

    /** The bank's late answer to {@link #payLater}; false when none is awaited. */
    public boolean bankAnswers(String id, boolean pays) {
        var session = sessions.current(id);
        session.remove("_due");
        var intent = store.findLocked(session.path("payment_intent").asString(""))
                .filter(found -> "processing".equals(found.path("status").stringValue()));
        if (intent.isEmpty()) {
            return false;
        }
        if (pays) {
            charge(intent.get());
            store.save(session.put("payment_status", "paid"));
            events.happened("checkout.session.async_payment_succeeded", session);
        } else {
            store.save(intent.get().put("status", "requires_payment_method"));
            store.save(session);
            events.happened("checkout.session.async_payment_failed", session);
        }
        return true;
    }

    private boolean complete(String id, String intentStatus, String method, String paymentStatus) {
        var session = sessions.current(id);
        if (!SandboxSessions.isOpen(session)) {
            return false;
        }
        var intent = objects.intent(session, intentStatus, method);
        store.save(intent);
        if ("succeeded".equals(intentStatus)) {
            charge(intent);
        }
        session.put("status", "complete")
                .put("payment_status", paymentStatus)
                .put("payment_intent", intent.path("id").stringValue())
                .putNull("url")
                .remove("_due");
        if ("processing".equals(intentStatus)) {
            session.put("_due", objects.now() + BANK_DAYS * 86_400);
        }
        store.save(session);
        events.happened("checkout.session.completed", session);
        return true;
    }

    private void charge(ObjectNode intent) {
        var amount = intent.path("amount").longValue();
        var charge = objects.charge(intent);
        var transaction =
                objects.transaction(charge, "charge", amount, (amount * FEE_PER_MILLE + 500) / 1000 + FEE_FIXED);
        store.save(transaction);
        store.save(charge.put("balance_transaction", transaction.path("id").stringValue()));
        store.save(intent.put("status", "succeeded")
                .put("amount_received", amount)
                .put("latest_charge", charge.path("id").stringValue()));
    }
}
