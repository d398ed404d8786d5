package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.billing.Credits;
import ca.footing.billing.Instalments;
import ca.footing.billing.PlanStatus;
import ca.footing.payment.Refunds;
import ca.footing.refund.Paid;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the money of a place lies: under the place itself, and under the places and differences that it came from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoneyTrail {
    private final PlaceChangeRepository changes;
    private final TakenPlaces places;
    private final Refunds refunds;
    private final Credits credits;
    private final Instalments instalments;

    MoneyTrail(
            PlaceChangeRepository changes,
            TakenPlaces places,
            Refunds refunds,
            Credits credits,
            Instalments instalments) {
        this.changes = changes;
        this.places = places;
        this.refunds = refunds;
        this.credits = credits;
        this.instalments = instalments;
    }

    /** A place of the trail. @param made the change that it came of, if it came of one */
    record Link(RegistrationId place, @Nullable ChangeFacts made) {}

    /** The place itself, and those that it came of, back to the one that was bought. */
    List<Link> links(RegistrationId place) {
        var trail = new ArrayList<Link>();
        RegistrationId at = place;
        while (at != null) {
            var made = changes.findBySuccessor(at).map(PlaceChange::facts).orElse(null);
            trail.add(new Link(at, made));
            at = made == null ? null : made.registration();
        }
        return trail;
    }

    /** References under which money was taken for the place, the latest first. */
    List<UUID> references(RegistrationId place) {
        return links(place).stream().flatMap(link -> references(link).stream()).toList();
    }

    /** Those of one place and of the difference that was paid for it, the latest first. */
    List<UUID> references(Link link) {
        var trail = new ArrayList<>(instalments.references(link.place().id()));
        trail.add(link.place().id());
        if (link.made() != null) {
            trail.add(link.made().id().id());
        }
        return trail;
    }

    /** Since when the purchase counts, for a time to think it over: neither a move nor a colleague begins it anew. */
    Instant boughtAt(TakenPlace place) {
        var bought = links(place.id()).getLast().place();
        return places.find(bought).map(TakenPlace::confirmedAt).orElse(Instant.EPOCH);
    }

    /** Whether parts of its price are still asked for, on some day to come. */
    boolean isPaidInParts(RegistrationId place) {
        return links(place).stream()
                .anyMatch(link -> instalments
                        .of(link.place().id())
                        .filter(plan -> plan.status() == PlanStatus.ACTIVE)
                        .isPresent());
    }

    /** No further part is asked for; what was paid stays paid. */
    void askForNoMore(RegistrationId place) {
        links(place).forEach(link -> instalments.cancel(link.place().id()));
    }

    /** Whose money it is: somebody else's where the place was passed on. */
    AccountId payer(TakenPlace place) {
        return changes.findBySuccessor(place.id())
                .map(change -> change.facts().payer())
                .orElse(place.account());
    }

    /** How often the purchase was moved by its owner. */
    int moves(RegistrationId place) {
        return (int) links(place).stream()
                .map(Link::made)
                .filter(Objects::nonNull)
                .filter(made -> made.kind() == ChangeKind.MOVE && made.asked().reason() == ChangeReason.OWN)
                .count();
    }

    /** What can go back by the way it came. */
    Money refundable(RegistrationId place) {
        return references(place).stream().map(refunds::refundable).reduce(Money.cad(0), Money::plus);
    }

    /**
     * All that was paid for what the place still is, by card, transfer or credit, with its part of the tax: without what
     * went back, and without what was decided about modules that were given up.
     */
    Paid paid(TakenPlace place) {
        var held = references(place.id()).stream()
                .map(reference -> refunds.refundable(reference).plus(credits.usedFor(reference)))
                .reduce(Money.cad(0), Money::plus);
        var decided = links(place.id()).stream()
                .flatMap(link -> changes.ofPlace(link.place()).stream())
                .filter(change -> change.facts().kind() == ChangeKind.PART)
                .map(PlaceChange::stillHeld)
                .reduce(Money.cad(0), Money::plus);
        var gross = held.compareTo(decided) > 0 ? held.minus(decided) : Money.cad(0);
        var quote = place.quote();
        if (quote == null || quote.total().isZero()) {
            return new Paid(gross, new Money(0, gross.currency()));
        }
        return new Paid(gross, new Paid(quote.total(), quote.tax()).taxIn(gross));
    }
}
