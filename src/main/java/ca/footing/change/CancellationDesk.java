package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Outlooks;
import ca.footing.cohort.Seats;
import ca.footing.refund.Offer;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.registration.RegistrationConfirmed;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of a cancellation by us: everyone's place ends at once, and each then chooses what they want for it. */
@Component
@Transactional
class CancellationDesk {
    private static final Duration LATECOMER = Duration.ofDays(7);

    private final PlaceChangeRepository changes;
    private final Alternatives alternatives;
    private final TakenPlaces places;
    private final PrepaidPlaces prepaid;
    private final MoneyTrail trail;
    private final MovePlans plans;
    private final MoveDesk moves;
    private final Outlooks outlooks;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancellationDesk(
            PlaceChangeRepository changes,
            Alternatives alternatives,
            TakenPlaces places,
            PrepaidPlaces prepaid,
            MoneyTrail trail,
            MovePlans plans,
            MoveDesk moves,
            Outlooks outlooks,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.alternatives = alternatives;
        this.places = places;
        this.prepaid = prepaid;
        this.trail = trail;
        this.plans = plans;
        this.moves = moves;
        this.outlooks = outlooks;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    void cancel(CohortId cohort, Collection<CohortId> targets, Instant chooseBy, AccountId by, String why) {
        outlooks.cancel(cohort);
        alternatives.name(cohort, targets);
        places.confirmedIn(cohort).forEach(place -> offer(place, by, why, chooseBy));
    }

    /** Money that settles after the cancellation: the place ends at once, with the same choice. */
    @EventListener
    void on(RegistrationConfirmed confirmed) {
        if (outlooks.isCancelled(confirmed.cohort())) {
            places.find(confirmed.registration())
                    .ifPresent(place -> offer(place, null, "", clock.instant().plus(LATECOMER)));
        }
    }

    /**
     * A refund of everything, or a credit for it.
     *
     * @throws ChoiceMade when it was chosen before
     * @throws ca.footing.registration.PlaceIsPrepaid when somebody else paid: they are refunded
     */
    PlaceChangeId choose(PlaceChangeId id, Remedy remedy) {
        var change = choosing(id);
        decide(change, remedy);
        return id;
    }

    /**
     * The same place in another cohort, for no more than was paid; what is paid in parts goes on being paid.
     *
     * @throws ChoiceMade when it was chosen before
     * @throws ca.footing.registration.PlaceIsPrepaid when somebody else paid: they are refunded
     */
    PlaceChangeId moveTo(PlaceChangeId id, CohortId target) {
        var change = choosing(id);
        if (!alternatives.to(change.facts().cohort()).contains(target)) {
            throw new RecordNotFound();
        }
        var place = place(change);
        seats.hold(target, place.booking());
        moves.follow(change, place, plans.atNoCost(place, target), Money.cad(0));
        return id;
    }

    /** What happens to whoever did not choose: everything goes back. */
    void byDefault(PlaceChangeId id) {
        changes.findLocked(id)
                .filter(change -> change.facts().state() == ChangeState.CHOOSING)
                .ifPresent(change -> decide(change, Remedy.REFUND));
    }

    void remind(PlaceChangeId id) {
        changes.findLocked(id)
                .filter(change -> change.facts().state() == ChangeState.CHOOSING)
                .ifPresent(change -> {
                    change.reminded(clock.instant());
                    tell(change.facts(), true);
                });
    }

    private void decide(PlaceChange change, Remedy remedy) {
        var place = place(change);
        change.choose(everything(place, remedy));
        trail.askForNoMore(place.id());
    }

    private void offer(TakenPlace place, @Nullable AccountId by, String why, Instant chooseBy) {
        places.end(place.id());
        var asked = new Asked(by, clock.instant(), ChangeReason.PROVIDER, why);
        var payer = trail.payer(place);
        var change =
                changes.save(PlaceChange.choosing(place, payer, asked, everything(place, Remedy.REFUND), chooseBy));
        tell(change.facts(), false);
    }

    private void tell(ChangeFacts change, boolean reminder) {
        events.publishEvent(new CohortCancelled(
                change.id(),
                change.person(),
                change.registration(),
                change.cohort(),
                change.decision().returned(),
                change.asked().note(),
                java.util.Objects.requireNonNull(change.until()),
                reminder));
    }

    private Decision everything(TakenPlace place, Remedy remedy) {
        var paid = trail.paid(place);
        return Decision.of(remedy, paid, paid.gross().isZero() ? null : Offer.of(paid, paid.gross()));
    }

    private PlaceChange choosing(PlaceChangeId id) {
        var change = changes.findLocked(id).orElseThrow(RecordNotFound::new);
        if (change.facts().state() != ChangeState.CHOOSING) {
            throw new ChoiceMade();
        }
        prepaid.requireOwnMoney(change.facts().registration());
        return change;
    }

    private TakenPlace place(PlaceChange change) {
        return places.find(change.facts().registration()).orElseThrow(RecordNotFound::new);
    }
}
