package ca.footing.payment;

import com.stripe.model.Event;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of a verified event that is used: everything else is read again from Stripe.
 *
 * @param apiVersion in which it was written, if it says so
 * @param signedWith which of our secrets it was signed with, counted from 1; 0 when we fetched it ourselves
 */
record StripeEvent(
        String id, String type, String object, @Nullable String apiVersion, int signedWith, Instant at) {
    private static final JsonMapper JSON = new JsonMapper();

    /** One that we fetched. The object is read as JSON, so that any API version will do. */
    static StripeEvent of(Event event) {
        var raw = event.getDataObjectDeserializer().getRawJson();
        return new StripeEvent(
                event.getId(),
                event.getType(),
                JSON.readTree(raw).path("id").asString(""),
                event.getApiVersion(),
                0,
                Instant.ofEpochSecond(event.getCreated()));
    }

    boolean isAboutSession() {
        return type.startsWith("checkout.session.") && object.startsWith("cs_");
    }

    boolean isAboutRefund() {
        return (type.startsWith("refund.") || "charge.refund.updated".equals(type)) && !object.isEmpty();
    }

    boolean isAboutDispute() {
        return type.startsWith("charge.dispute.") && !object.isEmpty();
    }
}
