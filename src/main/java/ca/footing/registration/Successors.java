package ca.footing.registration;

import static java.util.Objects.requireNonNull;

import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.cohort.PriceQuotas;
import ca.footing.refund.RefundTermsFormat;
import ca.footing.shared.Internal;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Places that follow another one: the same person in another cohort, or another person on the same seat. */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class Successors {
    private final RegistrationRepository registrations;
    private final AgreementRepository agreements;
    private final Snapshots snapshots;
    private final HoldSettings settings;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final PriceQuotas quotas;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Successors(
            RegistrationRepository registrations,
            AgreementRepository agreements,
            Snapshots snapshots,
            HoldSettings settings,
            Profiles profiles,
            Cohorts cohorts,
            PriceQuotas quotas,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.agreements = agreements;
        this.snapshots = snapshots;
        this.settings = settings;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.quotas = quotas;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The person's place in another cohort, confirmed at once; the seats are taken by the caller, and the money is settled
     * there. The agreement that was signed goes along.
     *
     * @throws AlreadyRegistered when they have a place there
     */
    public RegistrationId confirmed(TakenPlace from, PricedPlace into) {
        var before = facts(from.id());
        var next = begin(into.cohort(), into.booking(), from.account());
        if (before.signature() != null) {
            next.signAgreement(
                    before.signature().agreementVersion(), before.signature().agreementSignedAt());
        }
        next.choosePrice(PriceOffers.agreed(into.price(), into.booking()), clock.instant());
        next.beginPayment(snapshots.of(into.quote()), RefundTermsFormat.write(into.terms()), clock.instant(), settings);
        return confirm(next, before);
    }

    /**
     * Another person on the seats of a place that its owner has left, under the same terms and at the same price.
     *
     * @param agreementVersion the one that they have read and agree to
     * @throws AgreementChanged when another version is in force by now
     * @throws AlreadyRegistered when they have a place there
     * @throws PriceNotOpen when that price is not open to their professional category
     * @throws StepsMissing without a profile
     */
    public RegistrationId inherited(TakenPlace from, AccountId heir, String agreementVersion) {
        if (!agreement().version().equals(agreementVersion)) {
            throw new AgreementChanged();
        }
        var before = facts(from.id());
        var next = begin(from.cohort(), from.booking(), heir);
        next.signAgreement(agreementVersion, clock.instant());
        var order = before.order();
        if (order != null) {
            requireOpen(from.cohort(), order.priceCategory(), heir);
            next.choosePrice(
                    PriceOffers.agreed(
                            new PriceCategory(order.priceCategory(), LocalizedText.EMPTY, order.price(), Set.of()),
                            Booking.WHOLE),
                    clock.instant());
            if (order.quote() != null && order.refundSchedule() != null) {
                next.beginPayment(order.quote(), order.refundSchedule(), clock.instant(), settings);
            }
        }
        return confirm(next, before);
    }

    /** The participation agreement in force, for whoever takes a place over. */
    @Transactional(readOnly = true)
    public AgreementText agreement() {
        return agreements
                .findFirstByEffectiveFromLessThanEqualOrderByEffectiveFromDesc(clock.instant())
                .orElseThrow(() -> new IllegalStateException("No participation agreement is in force"))
                .text();
    }

    /** Whether the price of a place is open to another person's category; true while they have no profile. */
    @Transactional(readOnly = true)
    public boolean isPriceOpen(TakenPlace place, AccountId heir) {
        return profiles.of(heir)
                .map(profile -> isOpenTo(place.cohort(), place.price(), profile.category()))
                .orElse(true);
    }

    private void requireOpen(CohortId cohort, PriceCategoryId price, AccountId heir) {
        var category = profiles.of(heir).orElseThrow(StepsMissing::new).category();
        if (!isOpenTo(cohort, price, category)) {
            throw new PriceNotOpen();
        }
    }

    private boolean isOpenTo(CohortId cohort, @Nullable PriceCategoryId price, Category category) {
        return cohorts.details(cohort).prices().stream()
                .filter(offered -> offered.id().equals(price))
                .allMatch(offered -> offered.isOpenTo(category));
    }

    private Registration begin(CohortId cohort, Booking booking, AccountId account) {
        if (registrations.findLive(cohort, account).isPresent()) {
            throw new AlreadyRegistered();
        }
        return new Registration(
                RegistrationId.next(), cohort, booking, account, Hold.begin(clock.instant(), settings.hold()));
    }

    private RegistrationId confirm(Registration next, PlaceFacts before) {
        next.confirm(requireNonNull(before.payment()), clock.instant());
        var saved = registrations.save(next).facts();
        quotas.takeLate(saved.priceCategory());
        events.publishEvent(new RegistrationConfirmed(saved.id(), saved.account(), saved.cohort()));
        return saved.id();
    }

    private PlaceFacts facts(RegistrationId registration) {
        return registrations
                .findById(registration)
                .orElseThrow(RecordNotFound::new)
                .facts();
    }
}
