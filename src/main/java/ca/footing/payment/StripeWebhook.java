package ca.footing.payment;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where Stripe tells what happened. The event is only a hint: after the signature over the raw bytes is verified, four
 * fields are taken and the object is read again through the API, so any API version, order and repetition will do.
 */
@RestController
class StripeWebhook {
    static final String PATH = "/webhooks/stripe";

    private static final Logger LOG = LoggerFactory.getLogger(StripeWebhook.class);
    private static final int MAX_BYTES = 256 * 1024;
    private static final long TOLERANCE_SECONDS = 300;

    private final JsonMapper json = new JsonMapper();
    private final WebhookSecrets secrets;
    private final StripeGateway stripe;
    private final Checkout checkout;
    private final StripeEvents events;
    private final Clock clock;

    StripeWebhook(WebhookSecrets secrets, StripeGateway stripe, Checkout checkout, StripeEvents events, Clock clock) {
        this.secrets = secrets;
        this.stripe = stripe;
        this.checkout = checkout;
        this.events = events;
        this.clock = clock;
    }

    /** 400: not from Stripe or not readable; 503: Stripe shall send it again; 200: done, or nothing to do. */
    @PostMapping(PATH)
    ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        var event = body.length > MAX_BYTES
                ? Optional.<StripeEvent>empty()
                : verified(body, request.getHeader("Stripe-Signature"));
        if (event.isEmpty()) {
            return ResponseEntity.badRequest().build();
        }
        try {
            takeIn(event.get());
            return ResponseEntity.ok().build();
        } catch (RuntimeException e) {
            LOG.error(
                    "Event {} had no effect yet; Stripe will send it again",
                    event.get().id(),
                    e);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    private void takeIn(StripeEvent event) {
        if (events.isKnown(event)) {
            return;
        }
        if (event.isAboutSession()) {
            checkout.settle(event.object(), event);
        } else {
            events.remember(event);
        }
    }

    /** The SDK throws anything on a garbled header or body; whatever it is, the sender is at fault. */
    private Optional<StripeEvent> verified(byte[] body, @Nullable String signature) {
        try {
            var payload = new String(body, StandardCharsets.UTF_8);
            if (signature == null || !isSigned(payload, signature)) {
                LOG.warn("A webhook call without a valid signature was refused");
                return Optional.empty();
            }
            var event = json.readTree(payload);
            if (event.required("livemode").booleanValue() != stripe.isLive()) {
                LOG.warn("A webhook call for the other mode was refused");
                return Optional.empty();
            }
            return Optional.of(new StripeEvent(
                    text(event, "id"),
                    text(event, "type"),
                    text(event.required("data").required("object"), "id")));
        } catch (RuntimeException e) {
            LOG.info("A webhook call could not be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private boolean isSigned(String payload, String signature) {
        var all = secrets.all();
        for (var i = 0; i < all.size(); i++) {
            try {
                if (Webhook.Signature.verifyHeader(payload, signature, all.get(i), TOLERANCE_SECONDS, clock)) {
                    LOG.debug("Signed with secret {} of {}", i + 1, all.size());
                    return true;
                }
            } catch (SignatureVerificationException _) {
                LOG.trace("Not signed with secret {}", i + 1);
            }
        }
        return false;
    }

    private static String text(JsonNode node, String field) {
        var value = node.required(field).stringValue();
        if (value.isEmpty() || value.length() > 255) {
            throw new IllegalArgumentException(field);
        }
        return value;
    }
}
