package ca.footing.change;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Seats;
import ca.footing.payment.Payments;
import ca.footing.registration.AlreadyRegistered;
import ca.footing.registration.OfferedSeats;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Successors;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions of a move: both cohorts' seats change together, always in the order of the cohorts' ids. */
@Component
@Transactional
class MoveDesk {
    /** The life of a payment page and a grace. */
    static final Duration HOLD = Duration.ofMinutes(35);

    /** From the wish to move until when payment must have begun; as for a registration. */
    private static final Duration LONGEST = Duration.ofHours(4);

    private final PlaceChangeRepository changes;
    private final TakenPlaces places;
    private final Successors successors;
    private final OfferedSeats offered;
    private final PrepaidPlaces prepaid;
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
            PrepaidPlaces prepaid,
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
        this.prepaid = prepaid;
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
        prepaid.requireOwnMoney(registration);
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
        trail.askForNoMore(place.id());
        var change = PlaceChange.decided(ChangeKind.MOVE, place, trail.payer(place), asked, Decision.nothing());
        return follow(change, place, plan, Money.cad(0));
    }

    /**
     * The difference was paid: the person's place is the other one now. Its seats are held. What came for the old place
     * while the difference was awaited goes back.
     */
    void complete(PlaceChange change, TakenPlace place, MovePlan plan) {
        places.end(place.id());
        trail.askForNoMore(place.id());
        var since = trail.paid(place).gross().minus(plan.carried());
        follow(change, place, plan, since.isNegative() ? Money.cad(0) : since);
    }

    /**
     * Makes the place in the other cohort for one that has ended already; its seats are held by the caller.
     *
     * @param more what comes back beside a negative difference
     */
    ChangeFacts follow(PlaceChange change, TakenPlace place, MovePlan plan, Money more) {
        papers.takeBack(place, plan.used());
        var next = successors.confirmed(place, plan.place());
        papers.receive(place, next, plan.total(), plan.used());
        var difference = plan.difference();
        var back = difference.isNegative() ? more.minus(difference) : more;
        change.follow(next, plan.place().cohort(), plans.write(plan), Decision.back(back));
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

    /**
     * Keeps the seats for the payment that was begun.
     *
     * @param awaited until when its transfer must come, if it is one
     * @throws MoveHeldTooLong when a page should have been opened before
     */
    void keepFor(PlaceChangeId id, @Nullable Instant awaited) {
        changes.findLocked(id)
                .ifPresent(change -> change.holdUntil(awaited == null ? duringPayment(change.facts()) : awaited));
    }

    private Instant duringPayment(ChangeFacts held) {
        var now = clock.instant();
        var until = now.plus(HOLD);
        if (until.isAfter(requireNonNull(held.until()))
                && now.isAfter(held.asked().askedAt().plus(LONGEST))) {
            throw new MoveHeldTooLong();
        }
        return until;
    }

    /** Keeps the seats for longer; never for less long than before. */
    void keepUntil(PlaceChangeId id, Instant later) {
        changes.findLocked(id)
                .filter(change -> change.facts().state() == ChangeState.HELD)
                .filter(change -> requireNonNull(change.facts().until()).isBefore(later))
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

    /** Less than the card service takes is waived. */
    static boolean mustPay(MovePlan plan) {
        return plan.difference().minor() >= Payments.STRIPE_MINIMUM;
    }
}
