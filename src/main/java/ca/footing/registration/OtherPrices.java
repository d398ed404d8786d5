package ca.footing.registration;

import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceCategory;
import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import ca.footing.shared.RuleViolation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a place that exists would cost its person in another cohort. */
@Service
@Internal
@Transactional(propagation = Propagation.MANDATORY)
public class OtherPrices {
    private final Pricing pricing;
    private final HoldSettings settings;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final Clock clock;

    OtherPrices(Pricing pricing, HoldSettings settings, Profiles profiles, Cohorts cohorts, Clock clock) {
        this.pricing = pricing;
        this.settings = settings;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /**
     * What a person's place would cost in another cohort: at the price of the same name where there is one that is open
     * to them, else at the first that is.
     *
     * @throws StepsMissing without a profile
     * @throws PriceNotOpen when no price is open to them
     */
    @Transactional(readOnly = true, noRollbackFor = RuleViolation.class)
    public PricedPlace price(TakenPlace place, CohortId target, Booking booking, Locale locale) {
        var profile = profiles.of(place.account()).orElseThrow(StepsMissing::new);
        var cohort = cohorts.details(target);
        var price = priceFor(place, cohorts.details(place.cohort()), cohort, booking, profile);
        var wanted = new Registration(
                RegistrationId.next(), target, booking, place.account(), Hold.begin(clock.instant(), settings.hold()));
        wanted.choosePrice(PriceOffers.agreed(likeBefore(price, place), booking), clock.instant());
        var order = pricing.price(wanted.facts(), cohort, profile, locale);
        return new PricedPlace(target, booking, likeBefore(price, place), order.quote(), order.refunds());
    }

    private PriceCategory priceFor(
            TakenPlace place, CohortDetails from, CohortDetails into, Booking booking, Profile profile) {
        var open = into.prices().stream()
                .filter(price -> isToBeHad(price, profile, today(into)))
                .filter(price -> booking.isWhole() || price.sellsModules())
                .toList();
        var name = from.prices().stream()
                .filter(price -> price.id().equals(place.price()))
                .map(price -> price.name().en())
                .findAny()
                .orElse("");
        return open.stream()
                .filter(price -> price.name().en().equals(name))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .orElseThrow(PriceNotOpen::new);
    }

    /** What was taken off the price of a whole place (a code, a bursary) stays off. */
    private PriceCategory likeBefore(PriceCategory price, TakenPlace place) {
        var quote = place.quote();
        var listed = cohorts.details(place.cohort()).prices().stream()
                .filter(before -> before.id().equals(place.price()))
                .map(PriceCategory::price)
                .findAny();
        if (quote == null || listed.isEmpty() || !place.booking().isWhole()) {
            return price;
        }
        var net = price.price().minus(listed.get()).plus(quote.net());
        var least = new Money(0, net.currency());
        return new PriceCategory(
                price.id(), price.name(), net.isNegative() ? least : net, price.onlyFor(), price.terms());
    }

    private static boolean isToBeHad(PriceCategory price, Profile profile, LocalDate today) {
        return price.isOpenTo(profile.category())
                && price.terms().isOn(today)
                && !price.terms().isSoldOut();
    }

    private LocalDate today(CohortDetails cohort) {
        return LocalDate.now(clock.withZone(cohort.summary().zone()));
    }
}
