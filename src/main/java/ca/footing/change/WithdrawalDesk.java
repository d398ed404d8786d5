package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.refund.Offer;
import ca.footing.refund.Paid;
import ca.footing.refund.RefundQuote;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The short transactions in which a place, or a part of it, ends and its money is decided. */
@Component
@Transactional
class WithdrawalDesk {
    private final PlaceChangeRepository changes;
    private final TakenPlaces places;
    private final MoneyTrail trail;
    private final Cohorts cohorts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawalDesk(
            PlaceChangeRepository changes,
            TakenPlaces places,
            MoneyTrail trail,
            Cohorts cohorts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.places = places;
        this.trail = trail;
        this.cohorts = cohorts;
        this.events = events;
        this.clock = clock;
    }

    /** @param modules those that are given up; none for the whole place */
    Leaving quote(RegistrationId registration, Set<ModuleId> modules) {
        var place = places.find(registration).filter(TakenPlace::isConfirmed).orElseThrow(RecordNotFound::new);
        return leaving(place, modules);
    }

    /**
     * Ends the place under the schedule.
     *
     * @param expected what the person was shown
     */
    PlaceChangeId withdraw(
            RegistrationId registration, Set<ModuleId> modules, AccountId owner, Remedy remedy, Money expected) {
        var place = places.locked(registration);
        var leaving = leaving(place, modules);
        var offer = offer(leaving.quote(), remedy);
        var returned = offer == null ? Money.cad(0) : offer.amount();
        if (!returned.equals(expected)) {
            throw new QuoteChanged();
        }
        var decision = Decision.of(remedy, leaving.quote().paid(), offer);
        return end(place, modules, Asked.byOwner(owner, clock.instant()), decision);
    }

    /** Ends the place, and gives back what the office decides. */
    PlaceChangeId withdraw(RegistrationId registration, Asked asked, Remedy remedy, Money returned) {
        var place = places.locked(registration);
        var paid = trail.paid(place);
        if (returned.isNegative() || returned.compareTo(paid.gross()) > 0) {
            throw new MoreThanPaid(paid.gross());
        }
        var offer = returned.isZero() ? null : Offer.of(paid, returned);
        return end(place, Set.of(), asked, Decision.of(remedy, paid, offer));
    }

    private PlaceChangeId end(TakenPlace place, Set<ModuleId> modules, Asked asked, Decision decision) {
        if (changes.heldFor(place.id()).isPresent()) {
            throw new MoveUnderWay();
        }
        var part = !modules.isEmpty();
        if (part) {
            places.keepOnly(place.id(), left(place, modules));
        } else {
            places.end(place.id());
            trail.askForNoMore(place.id());
        }
        var kind = part ? ChangeKind.PART : ChangeKind.WITHDRAWAL;
        var change = changes.save(PlaceChange.decided(kind, place, trail.payer(place), asked, decision));
        events.publishEvent(new PlaceWithdrawn(
                change.id(),
                place.id(),
                place.account(),
                place.cohort(),
                decision.remedy(),
                decision.returned(),
                decision.kept(),
                decision.keptTax(),
                part,
                !place.account().equals(asked.askedBy())));
        return change.id();
    }

    private Leaving leaving(TakenPlace place, Set<ModuleId> modules) {
        var sessions = place.booking().of(cohorts.sessions(place.cohort()));
        var given = modules.isEmpty() ? sessions : Booking.of(modules).of(sessions);
        if (!modules.isEmpty()) {
            requirePart(place, modules, given);
        }
        var paid = share(trail.paid(place), minutes(given), minutes(sessions));
        var quote = place.terms().quote(paid, trail.boughtAt(place), clock.instant());
        return new Leaving(
                place.id(), quote, place.terms().zone(), !trail.payer(place).equals(place.account()), given);
    }

    /** Modules that are all ahead, and not all that are left. */
    private void requirePart(TakenPlace place, Set<ModuleId> modules, List<CohortSession> given) {
        var ahead = given.stream().allMatch(session -> session.time().startsAt().isAfter(clock.instant()));
        if (!ahead || given.isEmpty() || left(place, modules).isWhole()) {
            throw new RemedyNotOffered();
        }
    }

    /** What stays booked; the whole series becomes its other modules. */
    private Booking left(TakenPlace place, Set<ModuleId> given) {
        var kept = place.booking().of(cohorts.sessions(place.cohort())).stream()
                .map(CohortSession::module)
                .filter(Objects::nonNull)
                .filter(module -> !given.contains(module))
                .collect(Collectors.toSet());
        return kept.isEmpty() ? Booking.WHOLE : Booking.of(kept);
    }

    private static @Nullable Offer offer(RefundQuote quote, Remedy remedy) {
        var offer =
                switch (remedy) {
                    case REFUND -> quote.refund();
                    case CREDIT -> quote.credit();
                    case NONE -> null;
                };
        if (remedy != Remedy.NONE && offer == null || remedy == Remedy.NONE && !quote.givesNothing()) {
            throw new RemedyNotOffered();
        }
        return offer;
    }

    private static Paid share(Paid whole, int minutes, int of) {
        if (minutes == of) {
            return whole;
        }
        var gross = new Money(
                Math.multiplyExact(whole.gross().minor(), minutes) / of,
                whole.gross().currency());
        return new Paid(gross, whole.taxIn(gross));
    }

    private static int minutes(List<CohortSession> sessions) {
        return sessions.stream().mapToInt(CohortSession::minutes).sum();
    }
}
