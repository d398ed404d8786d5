package ca.footing.payment.sandbox;

import static ca.footing.payment.sandbox.SandboxForm.Type.BOOLEAN;
import static ca.footing.payment.sandbox.SandboxForm.Type.INTEGER;
import static ca.footing.payment.sandbox.SandboxForm.Type.TEXT;
import static ca.footing.payment.sandbox.SandboxForm.Type.URL;
import static java.util.Map.entry;

import ca.footing.shared.PublicUrls;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checkout sessions with Stripe's limits. */
@Component
@SandboxOnly
@Transactional
class SandboxSessions {
    static final Map<String, SandboxForm.Type> CREATE = Map.ofEntries(
            entry("adaptive_pricing[enabled]", BOOLEAN),
            entry("automatic_tax[enabled]", BOOLEAN),
            entry("cancel_url", URL),
            entry("client_reference_id", TEXT),
            entry("custom_text[submit][message]", TEXT),
            entry("expand[]", TEXT),
            entry("expires_at", INTEGER),
            entry("line_items[][price_data][currency]", TEXT),
            entry("line_items[][price_data][product_data][description]", TEXT),
            entry("line_items[][price_data][product_data][name]", TEXT),
            entry("line_items[][price_data][unit_amount]", INTEGER),
            entry("line_items[][quantity]", INTEGER),
            entry("locale", TEXT),
            entry("metadata[*]", TEXT),
            entry("mode", TEXT),
            entry("payment_intent_data[metadata][*]", TEXT),
            entry("success_url", URL),
            entry("ui_mode", TEXT));

    private static final long SHORTEST = 30 * 60;
    private static final long LONGEST = 24 * 60 * 60;
    private static final long MINIMUM = 50;
    private static final int MESSAGE_LENGTH = 1000;
    private static final int REFERENCE_LENGTH = 200;
    private static final int METADATA_KEYS = 50;
    private static final int METADATA_KEY = 40;
    private static final int METADATA_VALUE = 500;

    private final SandboxStore store;
    private final SandboxObjects objects;
    private final SandboxEvents events;
    private final PublicUrls urls;

    SandboxSessions(SandboxStore store, SandboxObjects objects, SandboxEvents events, PublicUrls urls) {
        this.store = store;
        this.objects = objects;
        this.events = events;
        this.urls = urls;
    }

    public ObjectNode create(SandboxForm form) {
        form.oneOf("mode", "", "payment");
        form.oneOf("ui_mode", "hosted_page", "hosted_page");
        var session = objects.session();
        var id = session.path("id").stringValue();
        var reference = form.text("client_reference_id").orElse(null);
        if (reference != null && reference.length() > REFERENCE_LENGTH) {
            throw SandboxError.invalid("parameter_invalid", "client_reference_id", "At most 200 characters");
        }
        session.put("client_reference_id", reference)
                .put("ui_mode", "hosted_page")
                .put("success_url", form.required("success_url"))
                .put("cancel_url", form.text("cancel_url").orElse(null))
                .put("locale", form.oneOf("locale", "auto", "auto", "en", "fr", "fr-CA"))
                .put("expires_at", expiry(form))
                .put("url", urls.absolute(SandboxCheckoutPage.address(id)));
        form.text("custom_text[submit][message]").ifPresent(message -> say(session, message));
        session.set("metadata", metadata(form, "metadata"));
        session.set("_intent_metadata", metadata(form, "payment_intent_data[metadata]"));
        session.set("_line_items", lines(form, session));
        session.put("_due", session.path("expires_at").longValue());
        store.save(session);
        return session;
    }

    private static void say(ObjectNode session, String message) {
        if (message.length() > MESSAGE_LENGTH) {
            throw SandboxError.invalid("parameter_invalid", "custom_text[submit][message]", "At most 1000 characters");
        }
        ((ObjectNode) session.path("custom_text")).putObject("submit").put("message", message);
    }

    private long expiry(SandboxForm form) {
        var now = objects.now();
        var expiresAt = form.number("expires_at").orElse(now + LONGEST);
        if (expiresAt < now + SHORTEST || expiresAt > now + LONGEST) {
            throw SandboxError.invalid(
                    "parameter_invalid",
                    "expires_at",
                    "The `expires_at` timestamp must be at least 30 minutes and at most 24 hours from Checkout Session creation.");
        }
        return expiresAt;
    }

    private ObjectNode metadata(SandboxForm form, String name) {
        var metadata = form.map(name);
        if (metadata.size() > METADATA_KEYS
                || metadata.keySet().stream().anyMatch(key -> key.length() > METADATA_KEY)
                || metadata.values().stream().anyMatch(value -> value.length() > METADATA_VALUE)) {
            throw SandboxError.invalid(
                    "parameter_invalid", name, "Metadata is limited to 50 keys of 40/500 characters");
        }
        return objects.texts(metadata);
    }

    private ArrayNode lines(SandboxForm form, ObjectNode session) {
        var lines = store.json().createArrayNode();
        var total = 0L;
        var currency = "";
        for (var item : form.items("line_items")) {
            var amount = Long.parseLong(form.required(item + "[price_data][unit_amount]"));
            var quantity = form.number(item + "[quantity]").orElse(0);
            if (amount < 0 || quantity < 1) {
                throw SandboxError.invalid(
                        "parameter_invalid_integer", item, "This value must be greater than or equal to 0");
            }
            var name = form.required(item + "[price_data][product_data][name]");
            var ofItem = form.required(item + "[price_data][currency]");
            if (!currency.isEmpty() && !currency.equals(ofItem) || !ofItem.matches("cad|usd")) {
                throw SandboxError.invalid("parameter_invalid", item + "[price_data][currency]", "Invalid currency");
            }
            currency = ofItem;
            total = Math.addExact(total, Math.multiplyExact(amount, quantity));
            lines.addObject().put("name", name).put("amount", amount * quantity).put("currency", currency);
        }
        if (lines.isEmpty()) {
            throw SandboxError.invalid("parameter_missing", "line_items", "Missing required param: line_items.");
        }
        if (total < MINIMUM) {
            throw SandboxError.invalid(
                    "amount_too_small",
                    "line_items",
                    "The Checkout Session's total amount must be at least $0.50 " + currency);
        }
        session.put("amount_subtotal", total).put("amount_total", total).put("currency", currency);
        return lines;
    }

    /** The session as it is now; one past its time has expired. @throws SandboxError 404 */
    public ObjectNode current(String id) {
        var session = store.findLocked(id)
                .filter(found -> "checkout.session".equals(found.path("object").stringValue()))
                .orElseThrow(() -> SandboxError.missing("checkout.session", id));
        if (isOpen(session) && session.path("expires_at").longValue() <= objects.now()) {
            end(session);
        }
        return session;
    }

    /** @throws SandboxError 404, or 400 when it is not open */
    public ObjectNode expire(String id) {
        var session = current(id);
        if (!isOpen(session)) {
            throw SandboxError.invalid(
                    "",
                    "",
                    "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status of `"
                            + session.path("status").stringValue() + "`.");
        }
        end(session);
        return session;
    }

    private void end(ObjectNode session) {
        session.put("status", "expired").putNull("url").remove("_due");
        store.save(session);
        events.happened("checkout.session.expired", session);
    }

    static boolean isOpen(ObjectNode session) {
        return "open".equals(session.path("status").stringValue());
    }
}
