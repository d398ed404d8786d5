package ca.footing.payment;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Acts as Stripe's webhook sender, and may do what Stripe never would. */
@Component
class StripeSender {
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final StripeStandIn standIn;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final Clock clock;

    StripeSender(StripeStandIn standIn, JdbcClient jdbc, Environment environment, Clock clock) {
        this.standIn = standIn;
        this.jdbc = jdbc;
        this.environment = environment;
        this.clock = clock;
    }

    /** The events about a session, oldest first, as they would be sent. */
    List<String> events(String session) {
        return jdbc.sql(
                        "select body from sandbox_object where kind = 'event' and body like :session order by created, id")
                .param("session", "%\"" + session + "\"%")
                .query(String.class)
                .list();
    }

    String event(String session, String type) {
        return events(session).stream()
                .filter(event -> event.contains("\"" + type + "\""))
                .findFirst()
                .orElseThrow();
    }

    int send(String body) {
        return send(body, signature(body, standIn.webhookSecret().get()));
    }

    int send(String body, String signature) {
        return send(body.getBytes(StandardCharsets.UTF_8), signature);
    }

    int send(byte[] body, String signature) {
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + environment.getProperty("local.server.port") + StripeWebhook.PATH))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!signature.isEmpty()) {
            request.header("Stripe-Signature", signature);
        }
        try {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String signature(String body, String secret) {
        return signature(body, secret, clock.instant().getEpochSecond());
    }

    String signature(String body, String secret, long at) {
        try {
            return Webhook.Signature.generateSignatureHeader(body, secret, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String secret() {
        return standIn.webhookSecret().get();
    }

    ObjectNode parse(String event) {
        return (ObjectNode) json.readTree(event);
    }

    /** Changes what Stripe says about a session, as no payer could. */
    void falsify(String session, String field, Object value) {
        var body = parse(jdbc.sql("select body from sandbox_object where id = :id")
                .param("id", session)
                .query(String.class)
                .single());
        body.set(field, json.valueToTree(value));
        jdbc.sql("update sandbox_object set body = :body where id = :id")
                .param("body", body.toString())
                .param("id", session)
                .update();
    }
}
