package ca.footing.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Fetches events that Stripe could not deliver, which it keeps for thirty days. It goes on from where it came to last
 * time; an event that still cannot have its effect is told to a person and holds the position back.
 */
@Component
class MissedEvents {
    static final String JOB = "missed-events";

    private static final Logger LOG = LoggerFactory.getLogger(MissedEvents.class);
    private static final Duration KEPT_BY_STRIPE = Duration.ofDays(30);
    private static final Duration STILL_UNDER_WAY = Duration.ofHours(1);

    private final StripeAccount stripe;
    private final EventIntake intake;
    private final StripeEvents events;
    private final StuckTasks stuck;
    private final JobLog log;
    private final Clock clock;

    MissedEvents(
            StripeAccount stripe, EventIntake intake, StripeEvents events, StuckTasks stuck, JobLog log, Clock clock) {
        this.stripe = stripe;
        this.intake = intake;
        this.events = events;
        this.stuck = stuck;
        this.log = log;
        this.clock = clock;
    }

    void run() {
        if (stripe.mode() == StripeMode.OFF) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var oldest = now.minus(KEPT_BY_STRIPE);
        var from = log.position(JOB).filter(oldest::isBefore).orElse(oldest);
        var next = now.minus(STILL_UNDER_WAY);
        for (var event : stripe.undelivered(from, now)) {
            if (!takeIn(event) && event.at().isBefore(next)) {
                next = event.at();
            }
        }
        log.ran(JOB, later(from, next).toString());
    }

    private boolean takeIn(StripeEvent event) {
        try {
            if (!events.isKnown(event)) {
                intake.takeIn(event);
                stuck.eventTaken(event);
            }
            return true;
        } catch (RuntimeException e) {
            LOG.warn("Event {} cannot be taken in", event.id(), e);
            stuck.event(event);
            return false;
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
