package ca.footing.waitlist;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.mailbox.Mailboxes;
import ca.footing.shared.SignedLinks;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What time does to offers and lines; each method is one short transaction that may be repeated. */
@Component
@Transactional
class WaitlistUpkeep {
    private final Lines lines;
    private final Positions positions;
    private final Offers offers;
    private final Steps steps;
    private final Offering offering;
    private final Endings endings;
    private final HandOffers hand;
    private final Cohorts cohorts;
    private final Mailboxes mailboxes;
    private final SignedLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WaitlistUpkeep(
            Lines lines,
            Positions positions,
            Offers offers,
            Steps steps,
            Offering offering,
            Endings endings,
            HandOffers hand,
            Cohorts cohorts,
            Mailboxes mailboxes,
            SignedLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lines = lines;
        this.positions = positions;
        this.offers = offers;
        this.steps = steps;
        this.offering = offering;
        this.endings = endings;
        this.hand = hand;
        this.cohorts = cohorts;
        this.mailboxes = mailboxes;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** The time of an offer is over: the seat goes on; its person is asked whether they still wait. */
    void expire(OfferId id) {
        var offer = offers.find(id).orElseThrow();
        if (!offers.expire(id, clock.instant())) {
            return;
        }
        offering.takeBack(offer, PositionStatus.ASLEEP);
        steps.take(positions.find(offer.position()).orElseThrow(), StepKind.EXPIRED);
        events.publishEvent(new OfferLapsed(
                id,
                offer.account(),
                offer.cohort(),
                links.token(Offering.LEAVE, offer.entry().id())));
        offering.giveOut(offer.cohort());
    }

    /** The mail about an offer came back: nobody would see it, so the seat goes on and the person is told on their page. */
    void handOnUnseen(Offer offer) {
        if (!mailboxes.isReachable(offer.account()) && offers.end(offer.id(), OfferStatus.WITHDRAWN, clock.instant())) {
            offering.takeBack(offer, PositionStatus.WAITING);
            steps.take(positions.find(offer.position()).orElseThrow(), StepKind.BOUNCED);
            offering.giveOut(offer.cohort());
        }
    }

    void remind(OfferId id) {
        if (offers.remind(id, clock.instant())) {
            var offer = offers.find(id).orElseThrow();
            events.publishEvent(new SeatOffered(
                    id,
                    offer.account(),
                    offer.cohort(),
                    offer.endsAt(),
                    links.token(Offering.LEAVE, offer.entry().id()),
                    true));
        }
    }

    /** Brings one line up to the hour: pauses it before the start, goes on when dates moved, closes it at the start. */
    void tend(CohortId cohort) {
        var details = cohorts.details(cohort);
        var now = clock.instant();
        if (!Offering.isOpen(details) || !now.isBefore(details.summary().startsAt())) {
            close(details);
        } else if (!offering.hours(details).takesOffers(now)) {
            pause(cohort);
        } else {
            if (lines.resume(cohort)) {
                positions.line(cohort).forEach(position -> steps.take(position, StepKind.RESUMED));
            }
            if (details.summary().seatsFree() > 0
                    && lines.read(cohort).orElseThrow().mode() == LineMode.AUTOMATIC) {
                offering.giveOut(cohort);
            }
        }
    }

    private void pause(CohortId cohort) {
        if (!lines.pause(cohort, clock.instant())) {
            return;
        }
        hand.putReservedOnSale(cohort);
        positions.line(cohort).forEach(position -> {
            steps.take(position, StepKind.PAUSED);
            if (position.status() == PositionStatus.WAITING || position.status() == PositionStatus.ASLEEP) {
                events.publishEvent(new WaitlistClosed(position.id(), position.account(), cohort, true));
            }
        });
    }

    private void close(CohortDetails cohort) {
        var id = cohort.summary().id();
        var told = Offering.isOpen(cohort);
        lines.turn(id);
        hand.putReservedOnSale(id);
        positions.line(id).forEach(position -> {
            endings.close(position);
            if (!told) {
                events.publishEvent(new WaitlistClosed(position.id(), position.account(), id, false));
            }
        });
    }
}
