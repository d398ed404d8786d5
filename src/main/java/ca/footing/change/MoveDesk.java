package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Seats;
import ca.footing.payment.Payments;
import ca.footing.registration.AlreadyRegistered;
import ca.footing.registration.OfferedSeats;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Successors;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions of a move: both cohorts' seats change together, always in the order of the cohorts' ids. */
@Component
@Transactional
class MoveDesk {
    /** The life of a payment page and a grace. */
    static final Duration HOLD = Duration.ofMinutes(35);

    private final PlaceChangeRepository changes;
    private final TakenPlaces places;
    private final Successors successors;
    private final OfferedSeats offered;
    private final MovePlans plans;
    private final MoneyTrail trail;
    private final Papers papers;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveDesk(
            PlaceChangeRepository changes,
            TakenPlaces places,
            Successors successors,
            OfferedSeats offered,
            MovePlans plans,
            MoneyTrail trail,
            Papers papers,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.places = places;
        this.successors = successors;
        this.offered = offered;
        this.plans = plans;
        this.trail = trail;
        this.papers = papers;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** Moves at once, or keeps the seats while the difference is paid: then the change is {@code HELD}. */
    ChangeFacts begin(RegistrationId registration, CohortId target, AccountId owner, Money expected, Locale locale) {
        var place = places.locked(registration);
        if (changes.heldFor(registration).isPresent()) {
            throw new MoveUnderWay();
        }
        if (target.equals(place.cohort()) || !place.terms().mayMove(trail.moves(registration), clock.instant())) {
            throw new MoveNotOffered();
        }
        if (offered.hasPlace(target, owner)) {
            throw new AlreadyRegistered();
        }
        var plan = plans.plan(place, target, locale);
        if (!plan.difference().equals(expected)) {
            throw new QuoteChanged();
        }
        var asked = Asked.byOwner(owner, clock.instant());
        if (mustPay(plan)) {
            seats.hold(target, place.booking());
            return changes.save(PlaceChange.held(
                            place,
                            trail.payer(place),
                            asked,
                            target,
                            plans.write(plan),
                            clock.instant().plus(HOLD)))
                    .facts();
        }
        exchange(place, target);
        var change = PlaceChange.decided(ChangeKind.MOVE, place, trail.payer(place), asked, Decision.nothing());
        return follow(change, place, plan);
    }

    /** The difference was paid, or must not be: the person's place is the other one now. Its seats are held. */
    void complete(PlaceChange change, TakenPlace place, MovePlan plan) {
        places.end(place.id());
        follow(change, place, plan);
    }

    /** Makes the place in the other cohort for one that has ended already; its seats are held by the caller. */
    ChangeFacts follow(PlaceChange change, TakenPlace place, MovePlan plan) {
        rerate(place, plan);
        var next = successors.confirmed(place, plan.place());
        papers.receive(place, next, plan.total(), plan.used());
        var back = plan.difference().isNegative()
                ? new Money(-plan.difference().minor(), plan.difference().currency())
                : Money.cad(0);
        change.follow(next, plan.place().cohort(), Decision.back(back));
        var saved = changes.save(change).facts();
        events.publishEvent(new PlaceMoved(
                saved.id(),
                place.account(),
                place.id(),
                place.cohort(),
                next,
                plan.place().cohort(),
                back));
        return saved;
    }

    /** Gives the kept seats back, and the place stays where it is. */
    void drop(PlaceChangeId id) {
        changes.findLocked(id)
                .filter(change -> change.facts().state() == ChangeState.HELD)
                .ifPresent(change -> {
                    var plan = plans.read(change.facts().plan());
                    change.drop();
                    seats.release(plan.place().cohort(), plan.place().booking());
                });
    }

    void keepUntil(PlaceChangeId id, Instant later) {
        changes.findLocked(id)
                .filter(change -> change.facts().state() == ChangeState.HELD)
                .ifPresent(change -> change.holdUntil(later));
    }

    private void exchange(TakenPlace place, CohortId target) {
        if (place.cohort().id().compareTo(target.id()) < 0) {
            places.end(place.id());
            seats.hold(target, place.booking());
        } else {
            seats.hold(target, place.booking());
            places.end(place.id());
        }
    }

    /** The supply of the place that is left is taken back, so that the new one is taxed by itself. */
    private void rerate(TakenPlace place, MovePlan plan) {
        if (place.quote() != null && plan.used().minor() > 0) {
            papers.credit(place, place.quote(), plan.used());
        }
    }

    /** Less than the card service takes is waived. */
    static boolean mustPay(MovePlan plan) {
        return plan.difference().minor() >= Payments.STRIPE_MINIMUM;
    }
}
