package ca.footing.change;

import ca.footing.billing.Credits;
import ca.footing.payment.RefundId;
import ca.footing.payment.RefundRow;
import ca.footing.payment.RefundTooLarge;
import ca.footing.payment.Refunds;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transaction in which a decision about money is carried out: refunds, credits and documents together. */
@Component
@Transactional
class Settling {
    private final PlaceChangeRepository changes;
    private final TakenPlaces places;
    private final MoneyTrail trail;
    private final Papers papers;
    private final Refunds refunds;
    private final Credits credits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            PlaceChangeRepository changes,
            TakenPlaces places,
            MoneyTrail trail,
            Papers papers,
            Refunds refunds,
            Credits credits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.changes = changes;
        this.places = places;
        this.trail = trail;
        this.papers = papers;
        this.refunds = refunds;
        this.credits = credits;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing when it is carried out already, or blocked. */
    void settle(PlaceChangeId id) {
        changes.findLocked(id).filter(Settling::isDecided).ifPresent(this::settle);
    }

    /** @param why text key of a sentence for the office */
    void block(PlaceChangeId id, String why) {
        changes.findLocked(id)
                .filter(Settling::isDecided)
                .ifPresent(change -> change.carried().block(why));
    }

    private static boolean isDecided(PlaceChange change) {
        return change.facts().state() == ChangeState.DECIDED;
    }

    private void settle(PlaceChange change) {
        var facts = change.facts();
        var place = places.find(facts.successor() == null ? facts.registration() : facts.successor())
                .orElseThrow();
        var decision = facts.decision();
        var before = papers.creditable(place.id());
        var sent = new ArrayList<RefundId>();
        if (decision.remedy() == Remedy.REFUND && decision.returnedMinor() > 0) {
            sent.addAll(payBack(place, decision.returned()));
        }
        if (decision.remedy() == Remedy.CREDIT && decision.returnedMinor() > 0) {
            credits.grant(
                    facts.payer(),
                    decision.returned(),
                    facts.registration().id(),
                    "change.credit.reason",
                    clock.instant()
                            .atZone(ZoneOffset.UTC)
                            .plusMonths(facts.creditMonths())
                            .toInstant());
        }
        write(place, decision, before.minus(papers.creditable(place.id())));
        change.carried().out(sent, clock.instant());
        events.publishEvent(new MoneySettled(
                facts.id(), facts.kind(), facts.registration(), facts.payer(), decision.remedy(), decision.returned()));
    }

    /** By the way it came: cards and transfers first, the latest money first, then credit that was used. */
    private List<RefundId> payBack(TakenPlace place, Money amount) {
        var rest = amount;
        var sent = new ArrayList<RefundId>();
        for (var reference : trail.references(place.id())) {
            var part = smaller(rest, refunds.refundable(reference));
            if (part.minor() > 0) {
                var known = refunds.of(reference).stream().map(RefundRow::id).toList();
                refunds.request(reference, part, "change.refund.reason");
                refunds.of(reference).stream()
                        .map(RefundRow::id)
                        .filter(id -> !known.contains(id))
                        .forEach(sent::add);
                rest = rest.minus(part);
            }
        }
        for (var reference : trail.references(place.id())) {
            var part = smaller(rest, credits.usedFor(reference));
            if (part.minor() > 0) {
                credits.giveBack(reference, part);
                rest = rest.minus(part);
            }
        }
        if (rest.minor() > 0) {
            throw new RefundTooLarge();
        }
        return sent;
    }

    /** @param noted what the refunds' own credit notes took back already */
    private void write(TakenPlace place, Decision decision, Money noted) {
        var quote = place.quote();
        if (quote == null || quote.total().isZero()) {
            return;
        }
        var left = decision.returned().minus(noted);
        if (left.minor() > 0) {
            papers.takeBack(place, left);
        }
        if (decision.keptMinor() > 0) {
            papers.forfeit(place, decision.kept());
        }
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
