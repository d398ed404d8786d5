package ca.footing.makeup;

import ca.footing.cohort.CohortCalledOff;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionsChanged;
import ca.footing.payment.Payments;
import ca.footing.registration.RegistrationEnded;
import ca.footing.shared.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Gives seats elsewhere back when they are not paid, the place ends or the other cohort is called off. */
@Component
class MakeUpUpkeep {
    private static final Logger LOG = LoggerFactory.getLogger(MakeUpUpkeep.class);
    private static final Duration BANK = Duration.ofDays(10);
    private static final int AT_ONCE = 200;

    private final MakeUpRepository makeUps;
    private final MakeUpDesk desk;
    private final Payments payments;
    private final Cohorts cohorts;
    private final Clock clock;

    MakeUpUpkeep(MakeUpRepository makeUps, MakeUpDesk desk, Payments payments, Cohorts cohorts, Clock clock) {
        this.makeUps = makeUps;
        this.desk = desk;
        this.payments = payments;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** Each payment is closed first, outside of any transaction; money that arrived keeps the seat. */
    void sweep() {
        makeUps.lapsed(clock.instant(), Limit.of(AT_ONCE)).forEach(id -> {
            try {
                switch (payments.close(id.id())) {
                    case CLOSED -> desk.release(id, ReleaseReason.UNPAID);
                    case PROCESSING -> desk.keepUntil(id, clock.instant().plus(BANK));
                    case PAID, UNKNOWN -> {}
                }
            } catch (RuntimeException e) {
                LOG.error("The seat of {} could not be given back and stays until the next sweep", id, e);
            }
        });
    }

    /** Minutes that were made up before stay; seats that are ahead go back. */
    @EventListener
    void on(RegistrationEnded ended) {
        makeUps.ofPlace(ended.registration()).stream()
                .map(MakeUp::facts)
                .filter(makeUp -> makeUp.isLive() && makeUp.startsAt().isAfter(clock.instant()))
                .forEach(makeUp -> desk.release(makeUp.id(), ReleaseReason.PLACE_ENDED));
    }

    @EventListener
    void on(CohortCalledOff off) {
        var ahead = cohorts.sessions(off.cohort()).stream()
                .filter(session -> !session.hasBegun(clock.instant()))
                .map(CohortSession::id)
                .toList();
        if (!ahead.isEmpty()) {
            makeUps.liveAt(ahead).forEach(makeUp -> desk.release(makeUp.id(), ReleaseReason.CALLED_OFF));
        }
    }

    /** A session moved to another time takes its guests with it; they are told as its own people are. */
    @EventListener
    void on(SessionsChanged changed) {
        var sessions = cohorts.sessions(changed.cohort());
        if (sessions.isEmpty()) {
            return;
        }
        makeUps.liveAt(sessions.stream().map(CohortSession::id).toList())
                .forEach(makeUp -> sessions.stream()
                        .filter(session -> session.id().equals(makeUp.facts().covering()))
                        .findFirst()
                        .ifPresent(session -> makeUp.follow(session.time().startsAt())));
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringJob makeUpHolds(MakeUpUpkeep upkeep) {
            return new RecurringJob("make-up-holds", Duration.ofSeconds(30), upkeep::sweep);
        }
    }
}
