package ca.footing.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whether mail moves, from the outbox alone: no probe opens a connection to the mail server. Mail that is stuck
 * is worth a look but is no reason to take the application down, so it is {@code DEGRADED} and never {@code DOWN}.
 */
@Component("outboxHealthIndicator")
@Transactional(readOnly = true)
class MailHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");
    private static final Duration TOO_LONG = Duration.ofMinutes(15);

    private final MailRepository mails;
    private final Clock clock;

    MailHealth(MailRepository mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var stuck = mails.waitingSince(clock.instant().minus(TOO_LONG));
        return (stuck == 0 ? Health.up() : Health.status(DEGRADED))
                .withDetail("waiting", mails.count(MailStatus.WAITING))
                .withDetail("stuck", stuck)
                .withDetail("failed", mails.count(MailStatus.FAILED))
                .build();
    }
}
