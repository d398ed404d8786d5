package ca.footing.cohort;

import ca.footing.catalogue.ModuleId;
import ca.footing.shared.Internal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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
     * Takes seats while the cohort is on sale. While people wait for whole places, a seat of a single session that one of
     * them needs is kept: it is of use to them as soon as the other sessions have one too.
     *
     * @throws CohortFull when a session has none free
     * @throws CohortClosed when the cohort cannot be booked now
     * @throws SeatKeptForWaitlist when the seat of a single module is kept for those who wait
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
            requireUnwanted(cohort, booking);
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

    private void requireUnwanted(CohortId cohort, Booking booking) {
        var waiting = reading.waitingNow(cohort);
        if (waiting > 0 && seats.kept(cohort.id(), modules(booking), waiting) > 0) {
            throw new SeatKeptForWaitlist();
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
        var modules = modules(booking);
        return seats.free(cohort.id(), modules, modules.size());
    }

    private static List<UUID> modules(Booking booking) {
        return booking.modules().stream().map(ModuleId::id).toList();
    }
}
