package ca.footing.cohort;

import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes and gives back seats in the caller's transaction, and tells of each that became free. */
@Component
class SeatKeeping {
    private final SeatRepository seats;
    private final CohortRepository cohorts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SeatKeeping(SeatRepository seats, CohortRepository cohorts, ApplicationEventPublisher events, Clock clock) {
        this.seats = seats;
        this.cohorts = cohorts;
        this.events = events;
        this.clock = clock;
    }

    void hold(CohortId cohort) {
        var now = clock.instant();
        if (seats.take(cohort, now) == 1) {
            return;
        }
        var row = cohorts.rows(List.of(cohort)).stream().findFirst().orElseThrow(RecordNotFound::new);
        throw row.isOpen(now) ? new CohortFull() : new CohortClosed();
    }

    void holdLate(CohortId cohort) {
        if (seats.takeLate(cohort) == 0) {
            throw new CohortFull();
        }
    }

    void release(CohortId cohort) {
        putOnSale(cohort);
        freed(cohort);
    }

    void putOnSale(CohortId cohort) {
        if (seats.giveBack(cohort) == 0) {
            throw new IllegalStateException("No seat to give back in cohort " + cohort);
        }
    }

    /** Tells that seats became free; the one place where {@link SeatFreed} is published. */
    void freed(CohortId cohort) {
        events.publishEvent(new SeatFreed(cohort));
    }
}
