package ca.footing.registration;

import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceQuotas;
import ca.footing.cohort.Seats;
import ca.footing.refund.RefundTermsFormat;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places after they were taken: read with what was agreed, and ended or made smaller. The callers have checked who asks. */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class TakenPlaces {
    private final RegistrationRepository registrations;
    private final OwnSupportRepository ownSupport;
    private final Snapshots snapshots;
    private final Cohorts cohorts;
    private final Seats seats;
    private final PriceQuotas quotas;
    private final PrepaidPlaces prepaid;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakenPlaces(
            RegistrationRepository registrations,
            OwnSupportRepository ownSupport,
            Snapshots snapshots,
            Cohorts cohorts,
            Seats seats,
            PriceQuotas quotas,
            PrepaidPlaces prepaid,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.ownSupport = ownSupport;
        this.snapshots = snapshots;
        this.cohorts = cohorts;
        this.seats = seats;
        this.quotas = quotas;
        this.prepaid = prepaid;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<TakenPlace> find(RegistrationId registration) {
        return registrations.findById(registration).map(Registration::facts).map(this::taken);
    }

    /** Read afresh and locked until the transaction ends. @throws PlaceHasEnded unless it is confirmed */
    public TakenPlace locked(RegistrationId registration) {
        return taken(confirmed(registration).facts());
    }

    @Transactional(readOnly = true)
    public List<TakenPlace> confirmedIn(CohortId cohort) {
        var details = cohorts.details(cohort);
        return registrations.findInCohort(cohort, Set.of(RegistrationStatus.CONFIRMED)).stream()
                .map(place -> taken(place.facts(), details))
                .toList();
    }

    /** Ends a confirmed place and gives its seats back. @throws PlaceHasEnded unless it is confirmed */
    public void end(RegistrationId registration) {
        var place = withoutSeats(registration);
        if (!prepaid.returnsSeat(place)) {
            seats.release(place.cohort(), place.booking());
        }
    }

    /**
     * As {@link #end}, but the seats stay taken: the caller passes them on.
     *
     * @throws PlaceIsPrepaid when somebody else paid for the place: it is theirs to give on
     */
    public void endKeepingSeats(RegistrationId registration) {
        prepaid.requireOwnMoney(registration);
        withoutSeats(registration);
    }

    /**
     * Gives back the seats that are not in {@code less}.
     *
     * @throws PlaceHasEnded unless it is confirmed
     * @throws PlaceIsPrepaid when somebody else paid for the place
     */
    public void keepOnly(RegistrationId registration, Booking less) {
        prepaid.requireOwnMoney(registration);
        var place = confirmed(registration);
        seats.exchange(place.facts().cohort(), place.facts().booking(), less);
        place.booked().keepOnly(less);
    }

    private PlaceFacts withoutSeats(RegistrationId registration) {
        var place = confirmed(registration);
        place.leave(clock.instant());
        ownSupport.deleteById(registration);
        var facts = place.facts();
        quotas.giveBack(facts.priceCategory());
        events.publishEvent(new RegistrationEnded(registration, facts.account(), facts.cohort()));
        return facts;
    }

    private Registration confirmed(RegistrationId registration) {
        var place = registrations.findLocked(registration).orElseThrow(RecordNotFound::new);
        if (place.facts().status() != RegistrationStatus.CONFIRMED) {
            throw new PlaceHasEnded();
        }
        return place;
    }

    private TakenPlace taken(PlaceFacts facts) {
        return taken(facts, cohorts.details(facts.cohort()));
    }

    private TakenPlace taken(PlaceFacts facts, CohortDetails cohort) {
        var order = facts.order();
        var now = cohort.refunds();
        var agreed = order == null || order.refundSchedule() == null
                ? now
                : RefundTermsFormat.terms(order.refundSchedule(), now).notBefore(now.firstSession());
        return new TakenPlace(
                facts.id(),
                facts.cohort(),
                facts.booking(),
                facts.account(),
                facts.status(),
                facts.priceCategory(),
                order == null || order.quote() == null ? null : snapshots.quote(order.quote()),
                agreed,
                facts.confirmedAt());
    }
}
