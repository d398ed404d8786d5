package ca.footing.waitlist;

import ca.footing.account.AccountId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Seats;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What staff does in a line by hand. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HandOffers {
    private final Lines lines;
    private final Positions positions;
    private final Offers offers;
    private final Steps steps;
    private final Obstacles obstacles;
    private final Offering offering;
    private final Cohorts cohorts;
    private final Seats seats;
    private final Clock clock;

    HandOffers(
            Lines lines,
            Positions positions,
            Offers offers,
            Steps steps,
            Obstacles obstacles,
            Offering offering,
            Cohorts cohorts,
            Seats seats,
            Clock clock) {
        this.lines = lines;
        this.positions = positions;
        this.offers = offers;
        this.steps = steps;
        this.obstacles = obstacles;
        this.offering = offering;
        this.cohorts = cohorts;
        this.seats = seats;
        this.clock = clock;
    }

    void offer(Position position, String reason, AccountId by) {
        if (positions.ahead(position) > 0 && reason.isEmpty()) {
            throw new ReasonMissing();
        }
        var end = offering.hours(cohorts.details(position.cohort()))
                .end(clock.instant())
                .orElseThrow(NoSeatToOffer::new);
        if (!lines.unreserve(position.cohort()) && !offering.hold(position.cohort())) {
            throw new NoSeatToOffer();
        }
        obstacles.of(position).ifPresent(why -> {
            throw why == StepKind.OTHER_OFFER ? new HasOpenOffer() : new CannotBeOffered();
        });
        offering.offer(position, end);
        steps.take(position, StepKind.OFFERED, reason, by);
    }

    void skip(Position position, String reason, AccountId by) {
        if (reason.isEmpty()) {
            throw new ReasonMissing();
        }
        var offer = offers.open(position.entry()).filter(open -> open.position().equals(position.id()));
        if (offer.isPresent() && offers.end(offer.get().id(), OfferStatus.WITHDRAWN, clock.instant())) {
            offering.takeBack(offer.get(), PositionStatus.WAITING);
            steps.take(position, StepKind.STAFF_WITHDREW, reason, by);
            offering.giveOut(position.cohort());
        } else {
            // the next seat is the one of the next run
            lines.turn(position.cohort()).ifPresent(line -> positions.pass(position.id(), line.run() + 1));
            steps.take(position, StepKind.STAFF_SKIPPED, reason, by);
        }
    }

    void putReservedOnSale(CohortId cohort) {
        while (lines.unreserve(cohort)) {
            seats.putOnSale(cohort, Booking.WHOLE);
        }
    }
}
