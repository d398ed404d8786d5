package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.SignUp;
import ca.footing.cohort.Admission;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.PriceQuotas;
import ca.footing.cohort.Seats;
import ca.footing.discount.Discounts;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes and gives back places: the short transactions in which seat and place change together. */
@Component
@Transactional
class Places {
    private final RegistrationRepository registrations;
    private final OwnSupportRepository ownSupport;
    private final Accounts accounts;
    private final Admission admission;
    private final PriceQuotas quotas;
    private final Discounts discounts;
    private final Seats seats;
    private final PrepaidPlaces prepaid;
    private final HoldSettings settings;
    private final DecisionTime decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Places(
            RegistrationRepository registrations,
            OwnSupportRepository ownSupport,
            Accounts accounts,
            Admission admission,
            PriceQuotas quotas,
            Discounts discounts,
            Seats seats,
            PrepaidPlaces prepaid,
            HoldSettings settings,
            DecisionTime decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.ownSupport = ownSupport;
        this.accounts = accounts;
        this.admission = admission;
        this.quotas = quotas;
        this.discounts = discounts;
        this.seats = seats;
        this.prepaid = prepaid;
        this.settings = settings;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Account and held place for a visitor. A seat is taken even for a person who has a place here already, and given
     * back at once, so that a full cohort answers everyone alike. The account comes first: its password is hashed
     * before the cohort's row is locked.
     */
    void start(String cohortCode, Booking booking, SignUp signUp) {
        var cohort = admission.admit(cohortCode, booking);
        var live = accounts.byEmail(signUp.email()).flatMap(account -> registrations.findLive(cohort, account));
        var id = live.map(place -> place.facts().id()).orElseGet(RegistrationId::next);
        var account = accounts.signUp(continuingAt(RegistrationRoutes.registration(id), signUp));
        var place = live.orElseGet(() -> begin(id, cohort, booking, account));
        seats.hold(cohort, booking);
        if (live.isPresent()) {
            keep(place, booking);
        } else {
            registrations.save(place);
        }
    }

    /** @throws AlreadyRegistered when they have a place; one whose hold lapsed a moment ago is held anew instead */
    RegistrationId register(String cohortCode, Booking booking, AccountId account) {
        var cohort = admission.admit(cohortCode, booking);
        var live = registrations.findLive(cohort, account);
        if (live.isPresent()) {
            return holdAgain(live.get());
        }
        var place = begin(RegistrationId.next(), cohort, booking, account);
        seats.hold(cohort, booking);
        return registrations.save(place).facts().id();
    }

    /** A whole place for a seat that is held already. @throws AlreadyRegistered when they have one */
    RegistrationId startOffered(CohortId cohort, AccountId account) {
        if (registrations.findLive(cohort, account).isPresent()) {
            throw new AlreadyRegistered();
        }
        return registrations
                .save(begin(RegistrationId.next(), cohort, Booking.WHOLE, account))
                .facts()
                .id();
    }

    /** Ends the hold and gives the seat back, if it is lapsed still. */
    boolean expire(RegistrationId id) {
        var lapsed = registrations.findLocked(id).filter(place -> place.isLapsed(clock.instant()));
        lapsed.ifPresent(place -> {
            place.expire(clock.instant());
            free(place.facts());
            events.publishEvent(new RegistrationExpired(
                    id, place.facts().account(), place.facts().cohort()));
        });
        return lapsed.isPresent();
    }

    /** The person leaves; nothing happens when the place ended or was paid meanwhile. */
    void giveUp(RegistrationId id) {
        registrations.findLocked(id).filter(Places::isPending).ifPresent(place -> {
            place.giveUp(clock.instant());
            free(place.facts());
        });
    }

    /** Keeps the place while a bank settles the payment. */
    void awaitBank(RegistrationId id) {
        registrations.findLocked(id).ifPresent(place -> {
            var news = isPending(place) && !place.facts().hold().withBank();
            place.rehold(hold -> hold.awaitingBank(clock.instant(), settings));
            if (news) {
                events.publishEvent(new PaymentWithBank(
                        id, place.facts().account(), place.facts().cohort()));
            }
        });
    }

    /** Leaves time to try again after a payment failed. */
    void paymentFailed(RegistrationId id) {
        registrations.findLocked(id).ifPresent(place -> {
            place.rehold(hold -> hold.afterFailure(clock.instant(), settings));
            var until = place.facts().heldUntil();
            if (until != null && until.isAfter(clock.instant())) {
                events.publishEvent(new PaymentRefused(
                        id, place.facts().account(), place.facts().cohort(), until));
            }
        });
    }

    /** @throws RecordNotFound unless the place is that person's */
    @Transactional(readOnly = true)
    void requireOwner(RegistrationId id, AccountId account) {
        if (registrations
                .findById(id)
                .filter(place -> place.facts().account().equals(account))
                .isEmpty()) {
            throw new RecordNotFound();
        }
    }

    /** All that has to be read for a place is read here, before the cohort's row is locked for its seat. */
    private Registration begin(RegistrationId id, CohortId cohort, Booking booking, AccountId account) {
        var place = new Registration(id, cohort, booking, account, Hold.begin(clock.instant(), settings.hold()));
        decisions.taken(place);
        return place;
    }

    private void keep(Registration place, Booking asked) {
        seats.putOnSale(place.facts().cohort(), asked);
        if (place.isLapsed(clock.instant())) {
            place.holdAgain(Hold.begin(clock.instant(), settings.hold()));
        }
    }

    private RegistrationId holdAgain(Registration place) {
        if (!place.isLapsed(clock.instant())) {
            throw new AlreadyRegistered();
        }
        place.holdAgain(Hold.begin(clock.instant(), settings.hold()));
        return place.facts().id();
    }

    private void free(PlaceFacts place) {
        ownSupport.deleteById(place.id());
        quotas.giveBack(place.priceCategory());
        discounts.giveBack(place.id().id());
        if (!prepaid.returnsSeat(place)) {
            seats.release(place.cohort(), place.booking());
        }
    }

    private static boolean isPending(Registration place) {
        return place.facts().status() == RegistrationStatus.PENDING;
    }

    private static SignUp continuingAt(String route, SignUp signUp) {
        return new SignUp(signUp.email(), signUp.preferredName(), signUp.password(), signUp.locale(), route);
    }
}
