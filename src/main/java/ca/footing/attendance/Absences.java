package ca.footing.attendance;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.Participant;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Absences that people announce in advance; the roll call shows them, and nothing counts because of them. */
@Service
@Transactional
public class Absences {
    private final AbsenceNoticeRepository notices;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            AbsenceNoticeRepository notices,
            Registrations registrations,
            Cohorts cohorts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Announces that the caller will not be there; again does nothing.
     *
     * @throws RecordNotFound unless it is the caller's confirmed place, and for that session
     * @throws TooLateToAnnounce once the session has begun
     */
    @ForSignedIn
    public void announce(RegistrationId registration, SessionId id) {
        var place = registrations.learning(registration);
        var session = ahead(place, id);
        var before = notices.findBySessionAndRegistration(id, registration);
        if (before.filter(AbsenceNotice::stands).isPresent()) {
            return;
        }
        before.ifPresent(notice -> notice.announceAgain(clock.instant()));
        if (before.isEmpty()) {
            try {
                notices.saveAndFlush(new AbsenceNotice(id, registration, clock.instant()));
            } catch (DataIntegrityViolationException _) {
                throw new MarkedMeanwhile();
            }
        }
        events.publishEvent(new AbsenceAnnounced(session, place.account(), false));
    }

    /** Takes it back: the caller will be there after all. Refused as {@link #announce}. */
    @ForSignedIn
    public void withdraw(RegistrationId registration, SessionId id) {
        var place = registrations.learning(registration);
        var session = ahead(place, id);
        notices.findBySessionAndRegistration(id, registration)
                .filter(AbsenceNotice::stands)
                .ifPresent(notice -> {
                    notice.withdraw(clock.instant());
                    events.publishEvent(new AbsenceAnnounced(session, place.account(), true));
                });
    }

    private CohortSession ahead(Participant place, SessionId id) {
        var session = cohorts.session(id);
        if (!session.cohort().equals(place.cohort()) || !place.booking().includes(session)) {
            throw new RecordNotFound();
        }
        if (session.hasBegun(clock.instant())) {
            throw new TooLateToAnnounce();
        }
        return session;
    }
}
