package ca.footing.payment.sandbox;

import ca.footing.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One object of the sandbox.
 *
 * @param status in Stripe's words
 * @param dueAt when something happens to it by itself, or null
 */
public record SandboxRow(
        String id,
        String status,
        Money amount,
        Instant created,
        @Nullable Instant dueAt,
        boolean awaitsBank) {
    static SandboxRow of(ObjectNode object) {
        var session = "checkout.session".equals(object.path("object").stringValue());
        var charge = "charge".equals(object.path("object").stringValue());
        var status = object.path("status").asString("");
        var paid = object.path("payment_status").asString("");
        return new SandboxRow(
                object.path("id").stringValue(),
                session ? status + "/" + paid : charge ? ofCharge(object) : status,
                new Money(
                        object.path(session ? "amount_total" : "amount").longValue(),
                        Currency.getInstance(
                                object.path("currency").stringValue().toUpperCase(Locale.ROOT))),
                Instant.ofEpochSecond(object.path("created").longValue()),
                object.path("_due").isNumber()
                        ? Instant.ofEpochSecond(object.path("_due").longValue())
                        : null,
                session && "complete".equals(status) && "unpaid".equals(paid) && object.has("_due"));
    }

    private static String ofCharge(ObjectNode charge) {
        if (charge.path("disputed").booleanValue()) {
            return "disputed";
        }
        if (charge.path("refunded").booleanValue()) {
            return "refunded";
        }
        return charge.path("amount_refunded").longValue() > 0
                ? "partially_refunded"
                : charge.path("status").stringValue();
    }
}
