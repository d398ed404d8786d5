package ca.footing.waitlist;

import ca.footing.cohort.CohortPublished;
import ca.footing.cohort.SeatFreed;
import ca.footing.registration.RegistrationConfirmed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Listens inside the transaction that frees a seat, publishes a cohort or confirms a place. */
@Component
class FreedSeats {
    private final Offering offering;
    private final Endings endings;

    FreedSeats(Offering offering, Endings endings) {
        this.offering = offering;
        this.endings = endings;
    }

    @EventListener
    void on(SeatFreed freed) {
        offering.seatsFreed(freed.cohort());
    }

    /** People who wait by a rule are asked before the public can be. */
    @EventListener
    void on(CohortPublished published) {
        offering.seatsFreed(published.cohort());
    }

    @EventListener
    void on(RegistrationConfirmed confirmed) {
        endings.confirmed(confirmed.account(), confirmed.cohort());
    }
}
