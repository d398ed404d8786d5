package ca.footing.cohort;

import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seats that people of other cohorts take in one session, in the caller's transaction. As with {@link Seats}, the
 * cohort's row is changed first, then the session's under its condition.
 */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class GuestSeats {
    private final SeatRepository seats;
    private final CohortPartRepository parts;
    private final Seats freed;
    private final Clock clock;

    GuestSeats(SeatRepository seats, CohortPartRepository parts, Seats freed, Clock clock) {
        this.seats = seats;
        this.parts = parts;
        this.freed = freed;
        this.clock = clock;
    }

    /**
     * Whether or not the cohort still takes registrations.
     *
     * @throws CohortClosed unless the cohort is public
     * @throws SessionUnderWay when it has begun
     * @throws SessionFull when no seat is free; neither spoils the caller's transaction
     */
    @Transactional(
            propagation = Propagation.MANDATORY,
            noRollbackFor = {CohortClosed.class, SessionUnderWay.class, SessionFull.class})
    public void hold(SessionId id) {
        var now = clock.instant();
        var session = parts.session(id).orElseThrow(RecordNotFound::new);
        if (seats.claimPublished(session.cohort()) == 0) {
            throw new CohortClosed();
        }
        if (seats.seatGuest(id, now) == 0) {
            throw session.hasBegun(now) ? new SessionUnderWay() : new SessionFull();
        }
        seats.sum(session.cohort().id());
    }

    /** @throws IllegalStateException when no guest has a seat: a caller gave one back twice */
    public void release(SessionId id) {
        var cohort = parts.session(id).orElseThrow(RecordNotFound::new).cohort();
        seats.claimLate(cohort);
        if (seats.unseatGuest(id) == 0) {
            throw new IllegalStateException("No guest to release in session " + id);
        }
        seats.sum(cohort.id());
        freed.freed(cohort);
    }
}
