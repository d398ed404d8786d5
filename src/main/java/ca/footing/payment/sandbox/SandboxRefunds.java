package ca.footing.payment.sandbox;

import static ca.footing.payment.sandbox.SandboxForm.Type.INTEGER;
import static ca.footing.payment.sandbox.SandboxForm.Type.TEXT;
import static java.util.Map.entry;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Refunds of a charge, up to what is left of it. */
@Component
@SandboxOnly
@Transactional
class SandboxRefunds {
    static final Map<String, SandboxForm.Type> CREATE = Map.ofEntries(
            entry("amount", INTEGER),
            entry("charge", TEXT),
            entry("expand[]", TEXT),
            entry("metadata[*]", TEXT),
            entry("payment_intent", TEXT),
            entry("reason", TEXT));

    private static final long BANK_DAYS = 5;

    private final SandboxStore store;
    private final SandboxObjects objects;
    private final SandboxEvents events;

    SandboxRefunds(SandboxStore store, SandboxObjects objects, SandboxEvents events) {
        this.store = store;
        this.objects = objects;
        this.events = events;
    }

    public ObjectNode create(SandboxForm form) {
        var charge = charge(form);
        if (charge.path("disputed").booleanValue()) {
            throw SandboxError.invalid(
                    "charge_disputed",
                    "charge",
                    "Charge " + charge.path("id").stringValue() + " has been charged back; cannot issue a refund.");
        }
        var left = charge.path("amount").longValue()
                - charge.path("amount_refunded").longValue();
        if (left == 0) {
            throw SandboxError.invalid(
                    "charge_already_refunded",
                    "",
                    "Charge " + charge.path("id").stringValue() + " has already been refunded.");
        }
        var amount = form.number("amount").orElse(left);
        if (amount < 1 || amount > left) {
            throw SandboxError.invalid(
                    "parameter_invalid_integer",
                    "amount",
                    "Refund amount (" + amount + ") is greater than unrefunded amount on charge (" + left + ")");
        }
        var reason = form.oneOf("reason", "", "", "duplicate", "fraudulent", "requested_by_customer");
        var refund = objects.refund(charge, amount, reason, form.map("metadata"));
        var transaction = objects.transaction(refund, "refund", -amount, 0);
        store.save(transaction);
        refund.put("balance_transaction", transaction.path("id").stringValue());
        if (isDebit(charge)) {
            refund.put("status", "pending").put("pending_reason", "processing");
            refund.put("_due", objects.now() + BANK_DAYS * 86_400);
        }
        store.save(refund);
        store.save(charge.put("amount_refunded", charge.path("amount").longValue() - left + amount)
                .put("refunded", amount == left));
        events.happened("refund.created", refund);
        return refund;
    }

    /** The bank has paid a refund out that was on its way; false when none is awaited. */
    public boolean arrive(String id) {
        var refund = find(id);
        if (!"pending".equals(refund.path("status").stringValue())) {
            return false;
        }
        refund.put("status", "succeeded").remove(java.util.List.of("_due", "pending_reason"));
        store.save(refund);
        events.happened("refund.updated", refund);
        return true;
    }

    /** The bank sends a refund back, even days after it succeeded; false when it failed before. */
    public boolean fail(String id) {
        var refund = find(id);
        if ("failed".equals(refund.path("status").stringValue())) {
            return false;
        }
        var amount = refund.path("amount").longValue();
        var back = objects.transaction(refund, "refund_failure", amount, 0);
        store.save(back);
        refund.put("status", "failed")
                .put("failure_reason", "expired_or_canceled_card")
                .put("failure_balance_transaction", back.path("id").stringValue())
                .remove(java.util.List.of("_due", "pending_reason"));
        store.save(refund);
        var charge = store.findLocked(refund.path("charge").stringValue()).orElseThrow();
        store.save(charge.put("amount_refunded", charge.path("amount_refunded").longValue() - amount)
                .put("refunded", false));
        events.happened("refund.updated", refund);
        events.happened("refund.failed", refund);
        return true;
    }

    private ObjectNode find(String id) {
        return store.findLocked(id)
                .filter(found -> "refund".equals(found.path("object").stringValue()))
                .orElseThrow(() -> SandboxError.missing("refund", id));
    }

    private boolean isDebit(ObjectNode charge) {
        return store.find(charge.path("payment_intent").stringValue())
                .orElseThrow()
                .path("payment_method_types")
                .valueStream()
                .anyMatch(method -> SandboxCashier.ACSS.equals(method.stringValue()));
    }

    private ObjectNode charge(SandboxForm form) {
        var id = form.text("charge").orElse("");
        if (id.isEmpty()) {
            var intent = form.required("payment_intent");
            id = store.find(intent)
                    .orElseThrow(() -> SandboxError.missing("payment_intent", intent))
                    .path("latest_charge")
                    .asString("");
        }
        var wanted = id;
        return store.findLocked(wanted)
                .filter(found -> "charge".equals(found.path("object").stringValue()))
                .orElseThrow(() -> SandboxError.missing("charge", wanted));
    }
}
