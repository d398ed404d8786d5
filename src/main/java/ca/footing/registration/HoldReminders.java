package ca.footing.registration;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds people who were let in and have not paid that their seat will go back. It tells of the same seat again until
 * it is paid or gone; who writes the mail writes one for each end of a hold.
 */
@Component
class HoldReminders {
    static final Duration AHEAD = Duration.ofHours(24);

    private static final int AT_ONCE = 200;

    private final RegistrationRepository registrations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldReminders(RegistrationRepository registrations, ApplicationEventPublisher events, Clock clock) {
        this.registrations = registrations;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void remind() {
        var now = clock.instant();
        registrations.findApproved(now, now.plus(AHEAD), Limit.of(AT_ONCE)).stream()
                .map(Registration::facts)
                .forEach(place -> events.publishEvent(new HoldEnding(
                        place.id(),
                        place.account(),
                        place.cohort(),
                        place.hold().holdEndsAt())));
    }
}
