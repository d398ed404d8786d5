package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatState;
import ca.footing.payment.CheckoutRequest;
import ca.footing.payment.PaymentId;
import ca.footing.payment.Payments;
import ca.footing.registration.PriceNotOpen;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.StepsMissing;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Moving one's place to another cohort of the same series. */
@Service
@ForSignedIn
public class Moves {
    private final PlaceChangeRepository changes;
    private final MoveDesk desk;
    private final MovePlans plans;
    private final MoneyTrail trail;
    private final MoneyDesk money;
    private final TakenPlaces places;
    private final Cohorts cohorts;
    private final Payments payments;
    private final Accounts accounts;
    private final Profiles profiles;
    private final CurrentAccount current;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Moves(
            PlaceChangeRepository changes,
            MoveDesk desk,
            MovePlans plans,
            MoneyTrail trail,
            MoneyDesk money,
            TakenPlaces places,
            Cohorts cohorts,
            Payments payments,
            Accounts accounts,
            Profiles profiles,
            CurrentAccount current,
            TransactionTemplate transaction,
            Clock clock) {
        this.changes = changes;
        this.desk = desk;
        this.plans = plans;
        this.trail = trail;
        this.money = money;
        this.places = places;
        this.cohorts = cohorts;
        this.payments = payments;
        this.accounts = accounts;
        this.profiles = profiles;
        this.current = current;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether and where the place can move now. @throws RecordNotFound unless the caller's confirmed place */
    public Moving options(RegistrationId registration, Locale locale) {
        return transaction.execute(_ -> moving(mine(registration), locale));
    }

    /**
     * Moves at once when nothing is to be paid; else keeps seats in the other cohort and answers the address of the
     * payment page: the move happens with the payment, and until then the place stays as it is. Not inside a transaction.
     *
     * @param expected the difference as it was shown
     * @throws MoveNotOffered when the agreement does not allow it now
     * @throws MoveUnderWay while another move waits for its payment
     * @throws QuoteChanged when the difference is another by now
     * @throws ca.footing.cohort.CohortFull when no seat is free there; the place stays as it is
     * @throws ca.footing.registration.AlreadyRegistered when the caller has a place there
     * @throws ca.footing.payment.PaymentUnavailable when the payment service does not answer; it may be tried again
     */
    public Optional<URI> move(RegistrationId registration, CohortId target, Money expected) {
        var owner = mine(registration).account();
        var contact = accounts.contact(owner);
        var begun = transaction.execute(_ -> {
            var change = desk.begin(registration, target, owner, expected, contact.locale());
            return new Begun(change.id(), change.state() == ChangeState.HELD ? open(change) : null);
        });
        return pageOf(begun);
    }

    /** Goes on paying for a move that waits. @throws RecordNotFound when none does */
    public URI pay(RegistrationId registration) {
        mine(registration);
        var begun = transaction.execute(_ -> {
            var change = changes.heldFor(registration)
                    .orElseThrow(RecordNotFound::new)
                    .facts();
            return new Begun(change.id(), open(change));
        });
        return pageOf(begun).orElseThrow();
    }

    /** Gives up a move that waits; the place stays as it is. */
    public void giveUp(RegistrationId registration) {
        mine(registration);
        changes.heldFor(registration).map(PlaceChange::id).ifPresent(change -> {
            switch (payments.close(change.id())) {
                case CLOSED -> desk.drop(change);
                case PAID -> {}
                case PROCESSING, UNKNOWN -> throw new MoveUnderWay();
            }
        });
    }

    private record Begun(PlaceChangeId change, @Nullable PaymentId payment) {}

    private Optional<URI> pageOf(Begun begun) {
        if (begun.payment() == null) {
            money.carryOut(begun.change());
            return Optional.empty();
        }
        return Optional.of(payments.pageOf(begun.payment()));
    }

    private PaymentId open(ChangeFacts change) {
        var plan = plans.read(change.plan());
        var contact = accounts.contact(change.person());
        return payments.open(new CheckoutRequest(
                change.id().id(),
                change.person(),
                profiles.of(change.person()).orElseThrow(RecordNotFound::new).legalName(),
                plan.total().portion(plan.used(), plan.difference()),
                plan.total().lines().getFirst().description(),
                contact.locale(),
                ChangeRoutes.change(change.registration())));
    }

    private Moving moving(TakenPlace place, Locale locale) {
        var moved = trail.moves(place.id());
        var allowed = place.terms().mayMove(moved, clock.instant());
        var held = changes.heldFor(place.id())
                .map(change -> change.facts().until())
                .orElse(null);
        var series = cohorts.details(place.cohort()).summary().series();
        var options = allowed && held == null
                ? cohorts.ofSeries(series).stream()
                        .filter(cohort -> !cohort.id().equals(place.cohort())
                                && cohort.startsAt().isAfter(clock.instant()))
                        .filter(cohort -> cohort.seats() == SeatState.OPEN || cohort.seats() == SeatState.FEW_LEFT)
                        .flatMap(cohort -> option(place, cohort, locale))
                        .toList()
                : List.<MoveOption>of();
        return new Moving(
                allowed,
                place.terms().movableUntil().orElse(null),
                Math.max(0, place.terms().policy().transfers().most() - moved),
                options,
                held);
    }

    private Stream<MoveOption> option(TakenPlace place, CohortSummary cohort, Locale locale) {
        try {
            var plan = plans.plan(place, cohort.id(), locale);
            var fee = plan.total().total().minus(plan.place().quote().total());
            return Stream.of(new MoveOption(cohort, plan.total(), fee, plan.carried(), plan.difference()));
        } catch (PriceNotOpen | StepsMissing _) {
            return Stream.empty();
        }
    }

    private TakenPlace mine(RegistrationId registration) {
        AccountId caller = current.require();
        return places.find(registration)
                .filter(place -> place.account().equals(caller) && place.isConfirmed())
                .orElseThrow(RecordNotFound::new);
    }
}
