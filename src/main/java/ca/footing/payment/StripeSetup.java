package ca.footing.payment;

import ca.footing.shared.ForOwners;
import ca.footing.shared.PublicUrls;
import com.stripe.Stripe;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** For the owner: whether Stripe and we hear each other, and the endpoint at which it calls us. */
@Service
@ForOwners
public class StripeSetup {
    private static final Duration OFTEN = Duration.ofHours(1);
    private static final Duration NIGHTLY = Duration.ofHours(36);

    private final StripeAccount stripe;
    private final StripeEvents events;
    private final WebhookSecrets secrets;
    private final TaskRepository tasks;
    private final JobLog log;
    private final PublicUrls urls;
    private final JdbcClient jdbc;
    private final Clock clock;

    StripeSetup(
            StripeAccount stripe,
            StripeEvents events,
            WebhookSecrets secrets,
            TaskRepository tasks,
            JobLog log,
            PublicUrls urls,
            JdbcClient jdbc,
            Clock clock) {
        this.stripe = stripe;
        this.events = events;
        this.secrets = secrets;
        this.tasks = tasks;
        this.log = log;
        this.urls = urls;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public StripeStanding standing() {
        var last = events.lastSigned();
        return new StripeStanding(
                stripe.mode().name(),
                Stripe.API_VERSION,
                last.map(StripeEvent::at).orElse(null),
                last.map(StripeEvent::apiVersion).orElse(null),
                last.map(StripeEvent::signedWith).orElse(0),
                secrets.all().size(),
                endpoint().orElse(null),
                List.of(
                        job(Reconciler.JOB, OFTEN),
                        job(MissedEvents.JOB, OFTEN),
                        job(RefundSender.JOB, OFTEN),
                        job(BalanceCheck.JOB, NIGHTLY)),
                tasks.countOpen());
    }

    /** Where Stripe shall call. */
    public String endpointUrl() {
        return urls.absolute(StripeWebhook.PATH.substring(1));
    }

    /**
     * Makes the webhook endpoint at Stripe, in our library's API version, and keeps its id. The secret is answered this
     * once and kept nowhere: it belongs into the environment as one of {@code footing.stripe.webhook-secrets}. An
     * endpoint that was made before goes on working with its own secret until it is removed in Stripe's dashboard, so
     * that a secret can be rolled without missing anything. Not inside a transaction.
     *
     * @throws PaymentUnavailable when Stripe does not answer, or refuses the address
     */
    public EndpointMade makeEndpoint() {
        try {
            var made = stripe.makeEndpoint(endpointUrl());
            jdbc.sql("""
                    insert into payment_endpoint (stripe_endpoint, url, api_version, live, created_at)
                    values (:id, :url, :version, :live, :now)
                    """)
                    .param("id", made.id())
                    .param("url", made.url())
                    .param("version", made.apiVersion())
                    .param("live", stripe.isLive())
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            return made;
        } catch (StripeTrouble _) {
            throw new PaymentUnavailable();
        }
    }

    private Optional<StripeStanding.Endpoint> endpoint() {
        return jdbc.sql("""
                select stripe_endpoint, url, api_version, created_at from payment_endpoint where live = :live
                order by created_at desc limit 1
                """)
                .param("live", stripe.isLive())
                .query((row, _) -> new StripeStanding.Endpoint(
                        row.getString("stripe_endpoint"),
                        row.getString("url"),
                        row.getString("api_version"),
                        row.getTimestamp("created_at").toInstant()))
                .optional();
    }

    private StripeStanding.Job job(String name, Duration atMost) {
        var last = log.lastRun(name);
        var late =
                last.filter(run -> run.isAfter(clock.instant().minus(atMost))).isEmpty();
        return new StripeStanding.Job(name, last.orElse(null), late);
    }
}
