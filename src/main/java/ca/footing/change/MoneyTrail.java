package ca.footing.change;

import ca.footing.account.AccountId;
import ca.footing.billing.Credits;
import ca.footing.billing.Instalments;
import ca.footing.payment.Refunds;
import ca.footing.refund.Paid;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the money of a place lies: under the place itself, and under the places and differences that it came from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MoneyTrail {
    private final PlaceChangeRepository changes;
    private final Refunds refunds;
    private final Credits credits;
    private final Instalments instalments;

    MoneyTrail(PlaceChangeRepository changes, Refunds refunds, Credits credits, Instalments instalments) {
        this.changes = changes;
        this.refunds = refunds;
        this.credits = credits;
        this.instalments = instalments;
    }

    /** References under which money was taken for the place, the latest first. */
    List<UUID> references(RegistrationId place) {
        var trail = new ArrayList<UUID>();
        var at = place;
        while (at != null) {
            trail.addAll(instalments.references(at.id()));
            trail.add(at.id());
            var before = changes.findBySuccessor(at).map(PlaceChange::facts).orElse(null);
            if (before != null) {
                trail.add(before.id().id());
            }
            at = before == null ? null : before.registration();
        }
        return trail;
    }

    /** Whose money it is: somebody else's where the place was passed on. */
    AccountId payer(TakenPlace place) {
        return changes.findBySuccessor(place.id())
                .map(change -> change.facts().payer())
                .orElse(place.account());
    }

    /** How often the purchase was moved by its owner. */
    int moves(RegistrationId place) {
        var count = 0;
        var before = changes.findBySuccessor(place).map(PlaceChange::facts).orElse(null);
        while (before != null) {
            if (before.kind() == ChangeKind.MOVE && before.asked().reason() == ChangeReason.OWN) {
                count++;
            }
            before = changes.findBySuccessor(before.registration())
                    .map(PlaceChange::facts)
                    .orElse(null);
        }
        return count;
    }

    /** What can go back by the way it came. */
    Money refundable(RegistrationId place) {
        return references(place).stream().map(refunds::refundable).reduce(Money.cad(0), Money::plus);
    }

    /** All that was paid and not given back yet, by card, transfer or credit, with its part of the tax. */
    Paid paid(TakenPlace place) {
        var gross = references(place.id()).stream()
                .map(reference -> refunds.refundable(reference).plus(credits.usedFor(reference)))
                .reduce(Money.cad(0), Money::plus);
        var quote = place.quote();
        if (quote == null || quote.total().isZero()) {
            return new Paid(gross, new Money(0, gross.currency()));
        }
        return new Paid(gross, new Paid(quote.total(), quote.tax()).taxIn(gross));
    }
}
