package ca.footing.payment.sandbox;

import com.stripe.net.Webhook;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Delivers events as Stripe would: signed, over HTTP, to this application's own address on the loopback interface, again
 * and again until they are taken. What is due stands in the database, so a restart loses nothing.
 */
@Component
@SandboxOnly
public class SandboxWebhooks implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(SandboxWebhooks.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_ATTEMPTS = 12;
    private static final int AT_ONCE = 100;

    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("sandbox-webhooks").factory());
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final JdbcClient jdbc;
    private final SandboxStore store;
    private final SandboxSecret secret;
    private final SandboxHooks hooks;
    private final Environment environment;
    private final Clock clock;

    SandboxWebhooks(
            JdbcClient jdbc,
            SandboxStore store,
            SandboxSecret secret,
            SandboxHooks hooks,
            Environment environment,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.secret = secret;
        this.hooks = hooks;
        this.environment = environment;
        this.clock = clock;
    }

    /** Sends what is due without waiting for the job. */
    void soon() {
        sender.execute(this::deliverDue);
    }

    void deliverDue() {
        if (environment.getProperty("local.server.port") == null) {
            return;
        }
        jdbc.sql("""
                select event_id, attempts from sandbox_delivery
                where delivered_at is null and state = 'DUE' and next_at <= :now order by next_at, event_id limit :most
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", AT_ONCE)
                .query(Due.class)
                .list()
                .forEach(this::deliver);
    }

    private void deliver(Due due) {
        if (claim(due)) {
            sendOnce(due.eventId());
        }
    }

    /** Sends an event whatever became of it before; the answer's status, or 0 when there was none. */
    int sendOnce(String event) {
        var status = 0;
        try {
            status = send(store.find(event).orElseThrow(() -> SandboxError.missing("event", event)));
            if (status / 100 != 2) {
                LOG.info("Test webhook {} was answered with {}; it will be sent again", event, status);
            }
        } catch (IOException e) {
            LOG.info("Test webhook {} was not delivered; it will be sent again", event, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        note(event, status);
        return status;
    }

    private void note(String event, int status) {
        var now = status / 100 == 2 ? Timestamp.from(clock.instant()) : null;
        jdbc.sql("""
                update sandbox_delivery set last_status = :status, delivered_at = coalesce(delivered_at, :now)
                where event_id = :id
                """)
                .param("status", status)
                .param("now", now)
                .param("id", event)
                .update();
        if (now != null) {
            jdbc.sql("update sandbox_object set body = json_set(body, '$.pending_webhooks', 0) where id = :id")
                    .param("id", event)
                    .update();
        }
    }

    /** The next time is set before sending, so that no two nodes send at once and a crash only delays. */
    private boolean claim(Due due) {
        var pause = due.attempts() + 1 >= MOST_ATTEMPTS
                ? Duration.ofDays(36_500)
                : Duration.ofSeconds(5L << Math.min(due.attempts(), 10));
        return jdbc.sql("""
                        update sandbox_delivery set attempts = attempts + 1, next_at = :next
                        where event_id = :id and attempts = :attempts and delivered_at is null and state = 'DUE'
                        """)
                        .param("next", Timestamp.from(clock.instant().plus(pause)))
                        .param("id", due.eventId())
                        .param("attempts", due.attempts())
                        .update()
                == 1;
    }

    private int send(ObjectNode event) throws IOException, InterruptedException {
        var address =
                URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + "/webhooks/stripe");
        var body = event.put("pending_webhooks", 1).toString();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", signature(body, event.path("type").stringValue()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** One time, and one signature for this installation's own secret and for each registered endpoint's. */
    private String signature(String body, String type) {
        try {
            var at = clock.instant().getEpochSecond();
            var header = new StringBuilder(Webhook.Signature.generateSignatureHeader(body, secret.value(), at));
            for (var other : hooks.secrets(type)) {
                header.append(",v1=").append(Webhook.Util.computeHmacSha256(other, at + "." + body));
            }
            return header.toString();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void destroy() {
        sender.shutdownNow();
    }

    private record Due(String eventId, int attempts) {}
}
