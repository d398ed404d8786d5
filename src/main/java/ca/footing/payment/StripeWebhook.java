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
    private final EventIntake intake;
    private final Clock clock;

    StripeWebhook(WebhookSecrets secrets, StripeGateway stripe, EventIntake intake, Clock clock) {
        this.secrets = secrets;
        this.stripe = stripe;
        this.intake = intake;
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
            intake.takeIn(event.get());
            return ResponseEntity.ok().build();
        } catch (RuntimeException e) {
            LOG.error(
                    "Event {} had no effect yet; Stripe will send it again",
                    event.get().id(),
                    e);
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
    }

    /** The SDK throws anything on a garbled header or body; whatever it is, the sender is at fault. */
    private Optional<StripeEvent> verified(byte[] body, @Nullable String signature) {
        try {
            var payload = new String(body, StandardCharsets.UTF_8);
            var secret = signature == null ? 0 : signedWith(payload, signature);
            if (secret == 0) {
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
                    text(event.required("data").required("object"), "id"),
                    event.path("api_version").asStringOpt().orElse(null),
                    secret,
                    clock.instant()));
        } catch (RuntimeException e) {
            LOG.info("A webhook call could not be read: {}", e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Which secret it was signed with, counted from 1; 0 for none. */
    private int signedWith(String payload, String signature) {
        var all = secrets.all();
        for (var i = 0; i < all.size(); i++) {
            try {
                if (Webhook.Signature.verifyHeader(payload, signature, all.get(i), TOLERANCE_SECONDS, clock)) {
                    return i + 1;
                }
            } catch (SignatureVerificationException _) {
                LOG.trace("Not signed with secret {}", i + 1);
            }
        }
        return 0;
    }

    private static String text(JsonNode node, String field) {
        var value = node.required(field).stringValue();
        if (value.isEmpty() || value.length() > 255) {
            throw new IllegalArgumentException(field);
        }
        return value;
    }
}
