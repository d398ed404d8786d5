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
    private final SandboxSecret secret;
    private final Environment environment;
    private final Clock clock;

    SandboxWebhooks(JdbcClient jdbc, SandboxSecret secret, Environment environment, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
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
                where delivered_at is null and next_at <= :now order by next_at limit :most
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("most", AT_ONCE)
                .query(Due.class)
                .list()
                .forEach(this::deliver);
    }

    private void deliver(Due due) {
        if (!claim(due)) {
            return;
        }
        try {
            var status = send(body(due.eventId()));
            if (status / 100 == 2) {
                jdbc.sql("update sandbox_delivery set delivered_at = :now where event_id = :id")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", due.eventId())
                        .update();
            } else {
                LOG.info("Test webhook {} was answered with {}; it will be sent again", due.eventId(), status);
            }
        } catch (IOException e) {
            LOG.info("Test webhook {} was not delivered; it will be sent again", due.eventId(), e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next time is set before sending, so that no two nodes send at once and a crash only delays. */
    private boolean claim(Due due) {
        var pause = due.attempts() + 1 >= MOST_ATTEMPTS
                ? Duration.ofDays(36_500)
                : Duration.ofSeconds(5L << Math.min(due.attempts(), 10));
        return jdbc.sql("""
                        update sandbox_delivery set attempts = attempts + 1, next_at = :next
                        where event_id = :id and attempts = :attempts and delivered_at is null
                        """)
                        .param("next", Timestamp.from(clock.instant().plus(pause)))
                        .param("id", due.eventId())
                        .param("attempts", due.attempts())
                        .update()
                == 1;
    }

    private String body(String event) {
        return jdbc.sql("select body from sandbox_object where id = :id")
                .param("id", event)
                .query(String.class)
                .single();
    }

    private int send(String body) throws IOException, InterruptedException {
        var address =
                URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + "/webhooks/stripe");
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Stripe-Signature", signature(body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
    }

    private String signature(String body) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    body, secret.value(), clock.instant().getEpochSecond());
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
