package ca.footing.payment.sandbox;

import static ca.footing.payment.sandbox.SandboxForm.Type.BOOLEAN;
import static ca.footing.payment.sandbox.SandboxForm.Type.TEXT;
import static java.util.Map.entry;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A payer's bank takes a charge back; evidence may be sent until a date, and the bank decides. */
@Component
@SandboxOnly
@Transactional
class SandboxDisputes {
    static final Map<String, SandboxForm.Type> UPDATE = Map.ofEntries(
            entry("evidence[*]", TEXT), entry("expand[]", TEXT), entry("metadata[*]", TEXT), entry("submit", BOOLEAN));

    private static final long FEE = 1_500;
    private static final long DAYS = 7;
    private static final String DISPUTE = """
            {"object":"dispute","livemode":false,"enhanced_eligibility_types":[],"metadata":{},
            "is_charge_refundable":false,"status":"needs_response",
            "evidence":{"access_activity_log":null,"billing_address":null,"cancellation_policy":null,
            "cancellation_policy_disclosure":null,"cancellation_rebuttal":null,"customer_communication":null,
            "customer_email_address":null,"customer_name":null,"customer_purchase_ip":null,"customer_signature":null,
            "duplicate_charge_documentation":null,"duplicate_charge_explanation":null,"duplicate_charge_id":null,
            "enhanced_evidence":{},"product_description":null,"receipt":null,"refund_policy":null,
            "refund_policy_disclosure":null,"refund_refusal_explanation":null,"service_date":null,
            "service_documentation":null,"shipping_address":null,"shipping_carrier":null,"shipping_date":null,
            "shipping_documentation":null,"shipping_tracking_number":null,"uncategorized_file":null,
            "uncategorized_text":null},
            "evidence_details":{"due_by":0,"enhanced_eligibility":{},"has_evidence":false,"past_due":false,
            "submission_count":0}}
            """;

    private final SandboxStore store;
    private final SandboxObjects objects;
    private final SandboxEvents events;

    SandboxDisputes(SandboxStore store, SandboxObjects objects, SandboxEvents events) {
        this.store = store;
        this.objects = objects;
        this.events = events;
    }

    /** The bank takes back what was not refunded. @throws SandboxError when nothing is left, or it was done before */
    public ObjectNode open(String chargeId, String reason) {
        var charge = store.findLocked(chargeId)
                .filter(found -> "charge".equals(found.path("object").stringValue()))
                .orElseThrow(() -> SandboxError.missing("charge", chargeId));
        var left = charge.path("amount").longValue()
                - charge.path("amount_refunded").longValue();
        if (left == 0 || charge.path("disputed").booleanValue()) {
            throw SandboxError.invalid("charge_disputed", "charge", "This charge cannot be disputed (again)");
        }
        var dispute = objects.make(DISPUTE, "du");
        dispute.put("amount", left)
                .put("charge", chargeId)
                .put("currency", charge.path("currency").stringValue())
                .put("payment_intent", charge.path("payment_intent").stringValue())
                .put("reason", reason)
                .put("_due", objects.now() + DAYS * 86_400);
        ((ObjectNode) dispute.path("evidence_details")).put("due_by", objects.now() + DAYS * 86_400);
        moneyMoves(dispute, -left, FEE);
        store.save(dispute);
        store.save(charge.put("disputed", true));
        events.happened("charge.dispute.created", dispute);
        events.happened("charge.dispute.funds_withdrawn", dispute);
        return dispute;
    }

    /** Keeps evidence, and sends it to the bank when {@code submit} is true, as it is unless said otherwise. */
    public ObjectNode update(String id, SandboxForm form) {
        var dispute = awaiting(id);
        var evidence = (ObjectNode) dispute.path("evidence");
        form.map("evidence").forEach((name, value) -> {
            if (!evidence.has(name) || "enhanced_evidence".equals(name)) {
                throw SandboxError.invalid(
                        "parameter_unknown", "evidence[" + name + "]", "Received unknown parameter: " + name);
            }
            evidence.put(name, value);
        });
        ((ObjectNode) dispute.path("metadata")).setAll(objects.texts(form.map("metadata")));
        var details = (ObjectNode) dispute.path("evidence_details");
        details.put(
                "has_evidence",
                evidence.properties().stream()
                        .anyMatch(entry -> entry.getValue().isString()));
        if (form.text("submit").map(Boolean::parseBoolean).orElse(true)) {
            details.put("submission_count", details.path("submission_count").longValue() + 1);
            dispute.put("status", "under_review").remove("_due");
        }
        store.save(dispute);
        events.happened("charge.dispute.updated", dispute);
        return dispute;
    }

    /** The seller gives in. @throws SandboxError when it is decided already */
    public ObjectNode accept(String id) {
        awaiting(id);
        return decide(id, false);
    }

    /** The bank decides; whoever wins has the money in the end. @throws SandboxError when it is decided already */
    public ObjectNode decide(String id, boolean won) {
        var dispute = find(id);
        if (isDecided(dispute)) {
            throw SandboxError.invalid("", "", "This dispute is already closed");
        }
        dispute.put("status", won ? "won" : "lost").remove("_due");
        if (won) {
            moneyMoves(dispute, dispute.path("amount").longValue(), 0);
        }
        store.save(dispute);
        if (won) {
            events.happened("charge.dispute.funds_reinstated", dispute);
        }
        events.happened("charge.dispute.closed", dispute);
        return dispute;
    }

    static boolean isDecided(ObjectNode dispute) {
        return dispute.path("status").stringValue().matches("won|lost");
    }

    private void moneyMoves(ObjectNode dispute, long amount, long fee) {
        var moved = objects.transaction(dispute, "adjustment", amount, fee);
        store.save(moved);
        (dispute.path("balance_transactions") instanceof ArrayNode before
                        ? before
                        : dispute.putArray("balance_transactions"))
                .add(moved);
    }

    private ObjectNode awaiting(String id) {
        var dispute = find(id);
        if (!"needs_response".equals(dispute.path("status").stringValue())) {
            throw SandboxError.invalid("", "", "This dispute can no longer be answered");
        }
        return dispute;
    }

    private ObjectNode find(String id) {
        return store.findLocked(id)
                .filter(found -> "dispute".equals(found.path("object").stringValue()))
                .orElseThrow(() -> SandboxError.missing("dispute", id));
    }
}
