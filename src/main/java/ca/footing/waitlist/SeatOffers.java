package ca.footing.waitlist;

import ca.footing.account.CurrentAccount;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.OfferedSeats;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers to the seats that are offered to a waiting person. Of two answers at the same moment the first one counts. */
@Service
@Transactional
@ForSignedIn
public class SeatOffers {
    private final Offers offers;
    private final Positions positions;
    private final Steps steps;
    private final Endings endings;
    private final Offering offering;
    private final OfferedSeats seats;
    private final Cohorts cohorts;
    private final WaitlistSettings settings;
    private final CurrentAccount current;
    private final Clock clock;

    SeatOffers(
            Offers offers,
            Positions positions,
            Steps steps,
            Endings endings,
            Offering offering,
            OfferedSeats seats,
            Cohorts cohorts,
            WaitlistSettings settings,
            CurrentAccount current,
            Clock clock) {
        this.offers = offers;
        this.positions = positions;
        this.steps = steps;
        this.endings = endings;
        this.offering = offering;
        this.seats = seats;
        this.cohorts = cohorts;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Takes the seat: it becomes a place to be registered and paid like any other, and the person waits nowhere else in
     * the series any more.
     *
     * @throws OfferEnded when the offer has ended
     * @throws ca.footing.registration.AlreadyRegistered when they took a place in the cohort meanwhile
     */
    public RegistrationId accept(OfferId id) {
        var offer = mine(id);
        if (!offers.answer(id, OfferStatus.ACCEPTED, clock.instant())) {
            throw new OfferEnded();
        }
        var place = seats.start(offer.cohort(), offer.account());
        offers.became(id, place);
        endings.fulfil(offer.entry(), offer.cohort(), StepKind.ACCEPTED);
        return place;
    }

    /**
     * Lets the seat go on to the next person.
     *
     * @param keepWaiting whether they stay in this line, at the same place in its order
     * @throws OfferEnded when the offer has ended
     */
    public void decline(OfferId id, boolean keepWaiting) {
        var offer = mine(id);
        if (!offers.answer(id, OfferStatus.DECLINED, clock.instant())) {
            throw new OfferEnded();
        }
        offering.takeBack(offer, PositionStatus.WAITING);
        var position = positions.find(offer.position()).orElseThrow();
        steps.take(position, StepKind.DECLINED);
        if (!keepWaiting) {
            endings.leave(offer.entry());
        }
        offering.giveOut(offer.cohort());
    }

    /**
     * Gives the person more time, once.
     *
     * @return until when the seat is held now
     * @throws OfferEnded when the offer has ended
     * @throws NoOfferExtensionLeft when it was extended before, or the cohort begins too soon
     */
    public Instant extend(OfferId id) {
        var offer = mine(id);
        var hours = offering.hours(cohorts.details(offer.cohort()));
        var end = hours.extended(offer.endsAt())
                .filter(_ -> offer.extensionsUsed() < settings.extensions())
                .orElseThrow(NoOfferExtensionLeft::new);
        if (!offers.extend(offer, end, clock.instant())) {
            throw new OfferEnded();
        }
        steps.take(positions.find(offer.position()).orElseThrow(), StepKind.EXTENDED);
        return end;
    }

    /** @throws RecordNotFound unless it was made to the caller */
    private Offer mine(OfferId id) {
        return offers.find(id)
                .filter(offer -> offer.account().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
