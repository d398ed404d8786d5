package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.account.Profiles;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.Eligibility;
import ca.footing.eligibility.EligibilityDecided;
import ca.footing.payment.PaymentId;
import ca.footing.shared.Ids;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Places that somebody else paid for. Their people take the same steps but the price: with profile, eligibility and the
 * signed agreement the place is confirmed. Its seat belongs to whoever paid, and goes back to them.
 */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class PrepaidPlaces {
    private final RegistrationRepository registrations;
    private final OwnSupportRepository ownSupport;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final Eligibility eligibility;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PrepaidPlaces(
            RegistrationRepository registrations,
            OwnSupportRepository ownSupport,
            Cohorts cohorts,
            Profiles profiles,
            Eligibility eligibility,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.ownSupport = ownSupport;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.eligibility = eligibility;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a place on a seat that the caller holds and that is paid; it is kept until the cohort begins.
     *
     * @param reference opaque id of what was paid
     * @param payer whose name the person reads
     * @throws AlreadyRegistered when the person has a place in this cohort
     */
    public RegistrationId start(CohortId cohort, AccountId account, UUID reference, PaymentId paid, String payer) {
        if (registrations.findLive(cohort, account).isPresent()) {
            throw new AlreadyRegistered();
        }
        var now = clock.instant();
        var starts = cohorts.details(cohort).summary().startsAt();
        var id = RegistrationId.next();
        registrations.save(
                new Registration(id, cohort, Booking.WHOLE, account, Hold.begin(now, Duration.between(now, starts))));
        jdbc.sql("insert into registration_prepaid (registration_id, reference, payment_id, payer) values (?, ?, ?, ?)")
                .param(Ids.bytes(id.id()))
                .param(Ids.bytes(reference))
                .param(Ids.bytes(paid.id()))
                .param(payer)
                .update();
        return id;
    }

    /** Ends the place, also a confirmed one; the seat stays with whoever paid. Nothing happens when it ended before. */
    public void takeBack(RegistrationId registration) {
        var place = registrations.findLocked(registration).orElseThrow(RecordNotFound::new);
        if (place.isLive()) {
            ownSupport.deleteById(registration);
            if (place.facts().status() == RegistrationStatus.CONFIRMED) {
                place.leave(clock.instant());
                var facts = place.facts();
                events.publishEvent(new RegistrationEnded(registration, facts.account(), facts.cohort()));
            } else {
                place.giveUp(clock.instant());
            }
        }
    }

    /** Who paid for the place, if somebody else did. */
    @Transactional(readOnly = true)
    public Optional<String> payer(RegistrationId registration) {
        return find(registration).map(Prepaid::payer);
    }

    /** @throws PlaceIsPrepaid when somebody else paid for the place */
    public void requireOwnMoney(RegistrationId registration) {
        find(registration).ifPresent(prepaid -> {
            throw new PlaceIsPrepaid(prepaid.payer());
        });
    }

    /** Confirms the place when nothing is missing any more; for other places nothing happens. */
    void confirmIfComplete(Registration place) {
        var facts = place.facts();
        if (facts.status() != RegistrationStatus.PENDING || facts.signature() == null) {
            return;
        }
        find(facts.id()).filter(_ -> isComplete(facts)).ifPresent(prepaid -> {
            place.confirm(prepaid.payment(), clock.instant());
            events.publishEvent(new RegistrationConfirmed(facts.id(), facts.account(), facts.cohort()));
        });
    }

    /** Whether the seat of an ended place goes back to who paid for it, who is told. */
    boolean returnsSeat(PlaceFacts place) {
        var prepaid = find(place.id());
        prepaid.ifPresent(found -> events.publishEvent(new PrepaidSeatReturned(place.id(), found.reference())));
        return prepaid.isPresent();
    }

    @EventListener
    void on(EligibilityDecided decided) {
        if (decided.approved()) {
            registrations.findByAccount(decided.person()).forEach(this::confirmIfComplete);
        }
    }

    private boolean isComplete(PlaceFacts place) {
        var series = cohorts.details(place.cohort()).summary().series();
        return profiles.of(place.account()).isPresent()
                && eligibility.standing(series, place.account()).mayPay();
    }

    private Optional<Prepaid> find(RegistrationId registration) {
        return jdbc.sql("select reference, payment_id, payer from registration_prepaid where registration_id = ?")
                .param(Ids.bytes(registration.id()))
                .query((row, _) -> new Prepaid(
                        Ids.of(row.getBytes("reference")),
                        new PaymentId(Ids.of(row.getBytes("payment_id"))),
                        row.getString("payer")))
                .optional();
    }

    private record Prepaid(UUID reference, PaymentId payment, String payer) {}
}
