package ca.footing.change;

import ca.footing.cohort.CohortFull;
import ca.footing.cohort.Seats;
import ca.footing.payment.PaymentFailed;
import ca.footing.payment.PaymentId;
import ca.footing.payment.PaymentProcessing;
import ca.footing.payment.PaymentSucceeded;
import ca.footing.payment.Payments;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Listens inside the settling transaction, so that the difference and the move commit together. Money is never refused:
 * what no move can be made for goes to a person.
 */
@Component
class MoveOutcome {
    private static final Duration BANK = Duration.ofDays(10);
    private static final Duration GRACE = Duration.ofMinutes(10);

    private final PlaceChangeRepository changes;
    private final TakenPlaces places;
    private final MoveDesk desk;
    private final MovePlans plans;
    private final Seats seats;
    private final Payments payments;
    private final Clock clock;

    MoveOutcome(
            PlaceChangeRepository changes,
            TakenPlaces places,
            MoveDesk desk,
            MovePlans plans,
            Seats seats,
            Payments payments,
            Clock clock) {
        this.changes = changes;
        this.places = places;
        this.desk = desk;
        this.plans = plans;
        this.seats = seats;
        this.payments = payments;
        this.clock = clock;
    }

    @EventListener
    void on(PaymentSucceeded paid) {
        changes.findLocked(new PlaceChangeId(paid.reference())).ifPresent(change -> settle(change, paid.payment()));
    }

    @EventListener
    void on(PaymentProcessing processing) {
        desk.keepUntil(
                new PlaceChangeId(processing.reference()), clock.instant().plus(BANK));
    }

    @EventListener
    void on(PaymentFailed failed) {
        desk.keepUntil(new PlaceChangeId(failed.reference()), clock.instant().plus(GRACE));
    }

    private void settle(PlaceChange change, PaymentId payment) {
        var state = change.facts().state();
        if (state != ChangeState.HELD && state != ChangeState.DROPPED) {
            payments.putToReview(payment, "change.review.movedAlready");
            return;
        }
        var plan = plans.read(change.facts().plan());
        var place = places.find(change.facts().registration()).orElseThrow();
        if (!place.isConfirmed()) {
            desk.drop(change.id());
            payments.putToReview(payment, "change.review.placeEnded");
        } else if (state == ChangeState.HELD || tookSeatsAgain(place, plan)) {
            desk.complete(change, places.locked(place.id()), plan);
        } else {
            payments.putToReview(payment, "change.review.full");
        }
    }

    private boolean tookSeatsAgain(TakenPlace place, MovePlan plan) {
        try {
            seats.holdLate(plan.place().cohort(), place.booking());
            return true;
        } catch (CohortFull _) {
            return false;
        }
    }
}
