package ca.footing.waitlist;

import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Seats;
import ca.footing.shared.SignedLinks;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out seats of a cohort in the order of its line. Everything here happens in the transaction that freed the seat,
 * after the cohort's own row was changed, so nobody passing by can take it; the line's row is changed before anyone is
 * picked, so two seats never go to the same person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Offering {
    static final String LEAVE = "waitlist-leave";

    private final Entries entries;
    private final Lines lines;
    private final Positions positions;
    private final Offers offers;
    private final Steps steps;
    private final Obstacles obstacles;
    private final RuledCohorts rules;
    private final Cohorts cohorts;
    private final Seats seats;
    private final WaitlistSettings settings;
    private final SignedLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offering(
            Entries entries,
            Lines lines,
            Positions positions,
            Offers offers,
            Steps steps,
            Obstacles obstacles,
            RuledCohorts rules,
            Cohorts cohorts,
            Seats seats,
            WaitlistSettings settings,
            SignedLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.lines = lines;
        this.positions = positions;
        this.offers = offers;
        this.steps = steps;
        this.obstacles = obstacles;
        this.rules = rules;
        this.cohorts = cohorts;
        this.seats = seats;
        this.settings = settings;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** Seats became free: who let an earlier one go by is asked again. */
    void seatsFreed(CohortId cohort) {
        if (lines.nextRun(cohort) || rules.any()) {
            giveOut(cohort);
        }
    }

    /**
     * Takes the seat of an ended offer back into the line; its person lets this seat go by. The caller goes on with
     * {@link #giveOut}. The cohort and the line are changed before the place in it, as everywhere else.
     */
    void takeBack(Offer offer, PositionStatus becomes) {
        seats.putOnSale(offer.cohort(), Booking.WHOLE);
        var line = lines.turn(offer.cohort()).orElseThrow();
        entries.endOffer(offer.entry());
        positions.change(offer.position(), PositionStatus.OFFERED, becomes);
        positions.pass(offer.position(), line.run());
    }

    /** Offers all free seats in order, or reserves them where staff offers by hand; what nobody takes is on sale. */
    void giveOut(CohortId cohort) {
        var details = cohorts.details(cohort);
        if (!isOpen(details) || !hours(details).takesOffers(clock.instant())) {
            return;
        }
        rules.takeIn(details);
        lines.turn(cohort).ifPresent(line -> {
            if (line.mode() == LineMode.MANUAL) {
                reserve(line);
            } else {
                offerAll(line, hours(details));
            }
        });
    }

    /** Makes an offer of a seat that is held already. */
    Instant offer(Position position, Instant endsAt) {
        if (!positions.change(position.id(), position.status(), PositionStatus.OFFERED)) {
            throw new IllegalStateException("Not in line any more: " + position.id());
        }
        var offer = offers.make(position, clock.instant(), endsAt);
        events.publishEvent(new SeatOffered(
                offer,
                position.account(),
                position.cohort(),
                endsAt,
                links.token(LEAVE, position.entry().id()),
                false));
        return endsAt;
    }

    /** Takes a seat for the line; false when none is free. */
    boolean hold(CohortId cohort) {
        try {
            seats.holdLate(cohort, Booking.WHOLE);
            return true;
        } catch (CohortFull _) {
            return false;
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    OfferHours hours(CohortDetails cohort) {
        var summary = cohort.summary();
        return new OfferHours(summary.startsAt(), cohort.closesAt(), summary.zone(), settings);
    }

    static boolean isOpen(CohortDetails cohort) {
        return cohort.summary().status() == CohortStatus.PUBLISHED;
    }

    private void offerAll(Line line, OfferHours hours) {
        var end = hours.end(clock.instant());
        while (end.isPresent() && positions.next(line.cohort(), line.run()).isPresent() && hold(line.cohort())) {
            if (!offerNext(line, end.get())) {
                seats.putOnSale(line.cohort(), Booking.WHOLE);
                return;
            }
        }
    }

    private boolean offerNext(Line line, Instant end) {
        for (var next = positions.next(line.cohort(), line.run());
                next.isPresent();
                next = positions.next(line.cohort(), line.run())) {
            var position = next.get();
            var obstacle = obstacles.of(position);
            if (obstacle.isEmpty()) {
                offer(position, end);
                steps.take(position, StepKind.OFFERED);
                return true;
            }
            skip(position, obstacle.get(), line.run());
        }
        return false;
    }

    private void skip(Position position, StepKind why, long run) {
        steps.take(position, why);
        if (why == StepKind.REGISTERED) {
            positions.change(position.id(), PositionStatus.WAITING, PositionStatus.ENDED);
        } else {
            positions.pass(position.id(), run);
        }
    }

    private void reserve(Line line) {
        var wanted = positions.waitingNow(line.cohort());
        for (var reserved = line.reserved(); reserved < wanted && hold(line.cohort()); reserved++) {
            lines.reserve(line.cohort());
        }
    }
}
