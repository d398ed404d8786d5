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
        store.save(refund.put("balance_transaction", transaction.path("id").stringValue()));
        store.save(charge.put("amount_refunded", charge.path("amount").longValue() - left + amount)
                .put("refunded", amount == left));
        events.happened("refund.created", refund);
        return refund;
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
