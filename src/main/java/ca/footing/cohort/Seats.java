package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import ca.footing.shared.Internal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one writer of seats taken: one seat of every session that is booked, all or none, in the caller's transaction. The
 * cohort's row is changed by a conditional update first, so that two nodes of a cluster cannot both take the last seat.
 * A whole place is two statements: that row's number is that of the fullest session, so its condition covers them all.
 */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {
    private static final int MODULE_WITHOUT_SESSION = -1;

    private final SeatRepository seats;
    private final CohortReading reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Seats(SeatRepository seats, CohortReading reading, ApplicationEventPublisher events, Clock clock) {
        this.seats = seats;
        this.reading = reading;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes seats while the cohort is on sale.
     *
     * @throws CohortFull when a session has none free
     * @throws CohortClosed when the cohort cannot be booked now
     * @throws ModuleNotOffered when a module has no session here
     */
    public void hold(CohortId cohort, Booking booking) {
        var now = clock.instant();
        var claimed = booking.isWhole() ? seats.takeWhole(cohort, now) : seats.claim(cohort, now);
        if (claimed == 0) {
            throw reading.isOpen(cohort, now) ? new CohortFull() : new CohortClosed();
        }
        if (!booking.isWhole()) {
            requireFree(cohort, booking);
        }
        take(cohort, booking);
    }

    /**
     * As {@link #hold} but also after registration closed: for money that arrived late.
     *
     * @throws CohortFull without spoiling the caller's transaction, which then keeps the money for a person to look at
     */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = CohortFull.class)
    public void holdLate(CohortId cohort, Booking booking) {
        var claimed = booking.isWhole() ? seats.takeWholeLate(cohort) : seats.claimLate(cohort);
        if (claimed == 0 || !booking.isWhole() && free(cohort, booking) <= 0) {
            throw new CohortFull();
        }
        take(cohort, booking);
    }

    /**
     * Gives seats back. {@link SeatFreed} is published in the same transaction, so that who waits for a seat gets it
     * before anybody else can take it.
     *
     * @throws IllegalStateException when none is taken: a caller gave one back twice
     */
    public void release(CohortId cohort, Booking booking) {
        putOnSale(cohort, booking);
        freed(cohort);
    }

    /** Keeps a part of the seats and gives the others back, in one step. */
    public void exchange(CohortId cohort, Booking held, Booking kept) {
        putOnSale(cohort, held);
        holdLate(cohort, kept);
        freed(cohort);
    }

    /** As {@link #release}, but nobody is told: the seats go on general sale. */
    public void putOnSale(CohortId cohort, Booking booking) {
        var claimed = booking.isWhole() ? seats.giveWholeBack(cohort) : seats.claimLate(cohort);
        if (claimed == 0) {
            throw new IllegalStateException("No seat to give back in cohort " + cohort);
        }
        if (booking.isWhole()) {
            seats.changeAll(cohort, -1);
        } else {
            seats.change(cohort, booking.modules(), -1);
            seats.sum(cohort.id());
        }
    }

    /** Tells that seats became free; the one place where {@link SeatFreed} is published. */
    void freed(CohortId cohort) {
        events.publishEvent(new SeatFreed(cohort));
    }

    private void requireFree(CohortId cohort, Booking booking) {
        switch (free(cohort, booking)) {
            case MODULE_WITHOUT_SESSION -> throw new ModuleNotOffered();
            case 0 -> throw new CohortFull();
            default -> {}
        }
    }

    private void take(CohortId cohort, Booking booking) {
        if (booking.isWhole()) {
            seats.changeAll(cohort, 1);
        } else {
            seats.change(cohort, booking.modules(), 1);
            seats.sum(cohort.id());
        }
    }

    private int free(CohortId cohort, Booking booking) {
        var modules = booking.modules().stream().map(ModuleId::id).toList();
        return seats.free(cohort.id(), modules, modules.size());
    }
}
