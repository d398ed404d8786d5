package ca.footing.registration;

import ca.footing.account.Accounts;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Profiles;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.discount.Discounts;
import ca.footing.payment.Payments;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps from a held seat to a payment. Each is saved by itself, so nothing typed is lost when a person pauses. */
@Service
@Transactional
@ForSignedIn
public class Enrolment {
    private final RegistrationRepository registrations;
    private final AgreementRepository agreements;
    private final OwnSupportRepository ownSupport;
    private final Pricing pricing;
    private final PriceOffers offers;
    private final OpenPages pages;
    private final PriceChoice choice;
    private final PrepaidPlaces prepaid;
    private final Discounts discounts;
    private final HoldSettings settings;
    private final CurrentAccount current;
    private final Accounts accounts;
    private final Profiles profiles;
    private final NextSteps nextSteps;
    private final Cohorts cohorts;
    private final Catalogue catalogue;
    private final Payments payments;
    private final Clock clock;

    Enrolment(
            RegistrationRepository registrations,
            AgreementRepository agreements,
            OwnSupportRepository ownSupport,
            Pricing pricing,
            PriceOffers offers,
            OpenPages pages,
            PriceChoice choice,
            PrepaidPlaces prepaid,
            Discounts discounts,
            HoldSettings settings,
            CurrentAccount current,
            Accounts accounts,
            Profiles profiles,
            NextSteps nextSteps,
            Cohorts cohorts,
            Catalogue catalogue,
            Payments payments,
            Clock clock) {
        this.registrations = registrations;
        this.agreements = agreements;
        this.ownSupport = ownSupport;
        this.pricing = pricing;
        this.offers = offers;
        this.pages = pages;
        this.choice = choice;
        this.prepaid = prepaid;
        this.discounts = discounts;
        this.settings = settings;
        this.current = current;
        this.accounts = accounts;
        this.profiles = profiles;
        this.nextSteps = nextSteps;
        this.cohorts = cohorts;
        this.catalogue = catalogue;
        this.payments = payments;
        this.clock = clock;
    }

    /** @throws RecordNotFound unless it is the caller's */
    @Transactional(readOnly = true)
    public PlaceDetails details(RegistrationId registration) {
        var place = mine(registration).facts();
        var cohort = cohorts.details(place.cohort());
        var series = catalogue.details(cohort.summary().series());
        var profile = profiles.of(place.account()).orElse(null);
        var prices = offers.of(place, cohort, profile);
        var standing = nextSteps.standing(place, cohort);
        return new PlaceDetails(
                place.mine(cohort.summary(), place.next(profile, standing.mayPay(), prices), settings),
                cohort,
                series.modules().stream().map(ModuleDetails::summary).toList(),
                series.expectations(),
                accounts.contact(place.account()).name(),
                profile,
                agreementOf(place).text(),
                place.agreementSignedAt(),
                ownSupport.findById(registration).map(OwnSupport::named).orElse(""),
                prices.stream()
                        .filter(offer -> offer.onSale() || place.isPromised(offer.id()))
                        .toList(),
                offers.withheld(place, cohort, profile),
                place.priceCategory(),
                discounts.of(place.id().id(), place.account(), place.cohort()),
                payments.stateOf(registration.id()).orElse(null),
                place.isHeld(clock.instant()),
                standing);
    }

    /**
     * Adds to the hold: a limited number of times, and not beyond the closing of registration.
     *
     * @throws HoldLapsed when the seat is no longer held
     * @throws NoExtensionLeft when it cannot be extended any more
     */
    public void extendHold(RegistrationId registration) {
        var place = mine(registration);
        var closesAt = cohorts.details(place.facts().cohort()).closesAt();
        place.extendHold(clock.instant(), closesAt, settings);
    }

    /**
     * Signs the participation agreement. A place that somebody else paid for is confirmed by it.
     *
     * @param version the version that the person read
     * @param support who supports them if something weighs on them, in their own words; may be empty, read by nobody else
     * @throws AgreementChanged when another version is in force by now
     * @throws HoldLapsed when the seat is no longer held
     */
    public void signAgreement(RegistrationId registration, String version, String support) {
        var place = mine(registration);
        var now = clock.instant();
        if (!inForce().text().version().equals(version)) {
            throw new AgreementChanged();
        }
        place.signAgreement(version, now);
        var named = support.strip();
        ownSupport
                .findById(registration)
                .ifPresentOrElse(before -> before.rename(named), () -> name(registration, named));
        prepaid.confirmIfComplete(place);
    }

    /**
     * Chooses one of the cohort's prices; its amount is frozen for this place. A page that asks for another amount is
     * closed first. Not inside a transaction.
     *
     * @throws PriceNotOpen when it is not open to the caller's professional category
     * @throws PriceNeedsVerification when it is kept for that category once verified, and the caller's is not
     * @throws PriceNotOnSale outside of its dates
     * @throws ca.footing.cohort.PriceSoldOut when its quota is used up
     * @throws StepsMissing before a profile is filled in
     * @throws HoldLapsed when the seat is no longer held
     * @throws PaymentUnderWay while a bank settles a payment
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void choosePrice(RegistrationId registration, PriceCategoryId price) {
        var person = current.require();
        pages.close(registration, person);
        choice.choose(registration, person, price);
    }

    /** What is to be paid, in that language. @throws StepsMissing before a profile is filled in and a price chosen */
    @Transactional(readOnly = true)
    public OrderSummary summary(RegistrationId registration, Locale locale) {
        var place = mine(registration).facts();
        var profile = profiles.of(place.account()).orElse(null);
        return pricing.price(place, cohorts.details(place.cohort()), profile, locale);
    }

    private void name(RegistrationId registration, String named) {
        if (!named.isEmpty()) {
            ownSupport.save(new OwnSupport(registration, named));
        }
    }

    private Agreement agreementOf(PlaceFacts place) {
        var signed = place.signature();
        return signed == null
                ? inForce()
                : agreements.findByVersion(signed.agreementVersion()).orElseThrow();
    }

    private Agreement inForce() {
        return agreements
                .findFirstByEffectiveFromLessThanEqualOrderByEffectiveFromDesc(clock.instant())
                .orElseThrow(() -> new IllegalStateException("No participation agreement is in force"));
    }

    private Registration mine(RegistrationId registration) {
        return registrations
                .findById(registration)
                .filter(place -> place.facts().account().equals(current.require()))
                .orElseThrow(RecordNotFound::new);
    }
}
