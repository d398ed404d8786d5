package ca.footing.attendance;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.CohortSession;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Settles the roll of a session, and says whether it is. */
@Component
class Settlements {
    private final SessionClosingRepository closings;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settlements(
            SessionClosingRepository closings, CurrentAccount current, ApplicationEventPublisher events, Clock clock) {
        this.closings = closings;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    Settlement of(CohortSession session) {
        var closedAt =
                closings.findById(session.id()).map(SessionClosing::closedAt).orElse(null);
        return Settlement.of(session, closedAt, clock.instant());
    }

    /** Does nothing when it is settled already. */
    void settle(CohortSession session, long unmarked) {
        if (of(session).settled()) {
            return;
        }
        if (clock.instant().isBefore(session.time().endsAt())) {
            throw new SessionNotOver();
        }
        if (unmarked > 0) {
            throw new PeopleUnmarked(unmarked);
        }
        try {
            closings.saveAndFlush(new SessionClosing(session.id(), current.require(), clock.instant()));
        } catch (DataIntegrityViolationException _) {
            throw new MarkedMeanwhile();
        }
        events.publishEvent(new RollSettled(session));
    }
}
