package ca.footing.registration;

import ca.footing.account.AccountId;
import ca.footing.account.Profiles;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.cohort.PriceQuotas;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Chooses one of the prices that are offered, and counts it where its number is limited. */
@Component
@Transactional
class PriceChoice {
    private final RegistrationRepository registrations;
    private final PriceOffers offers;
    private final PriceQuotas quotas;
    private final Profiles profiles;
    private final Cohorts cohorts;
    private final Clock clock;

    PriceChoice(
            RegistrationRepository registrations,
            PriceOffers offers,
            PriceQuotas quotas,
            Profiles profiles,
            Cohorts cohorts,
            Clock clock) {
        this.registrations = registrations;
        this.offers = offers;
        this.quotas = quotas;
        this.profiles = profiles;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** See {@link Enrolment#choosePrice} for what is refused. */
    void choose(RegistrationId registration, AccountId person, PriceCategoryId price) {
        var place = registrations
                .findById(registration)
                .filter(found -> found.facts().account().equals(person))
                .orElseThrow(RecordNotFound::new);
        choose(place, price);
    }

    private void choose(Registration place, PriceCategoryId price) {
        var facts = place.facts();
        var profile = profiles.of(facts.account()).orElseThrow(StepsMissing::new);
        var cohort = cohorts.details(facts.cohort());
        if (cohort.prices().stream().noneMatch(known -> known.id().equals(price))) {
            throw new RecordNotFound();
        }
        var chosen = offers.of(facts, cohort, profile).stream()
                .filter(offer -> offer.id().equals(price))
                .findAny()
                .orElseThrow(() -> offers.withheld(facts, cohort, profile).stream()
                                .anyMatch(withheld -> withheld.id().equals(price))
                        ? new PriceNeedsVerification()
                        : new PriceNotOpen());
        var before = facts.priceCategory();
        if (!chosen.onSale() && !facts.isPromised(price)) {
            requireOneLeft(chosen);
            throw new PriceNotOnSale();
        }
        place.choosePrice(chosen, clock.instant());
        if (!price.equals(before)) {
            quotas.take(price);
            quotas.giveBack(before);
        }
    }

    /** @throws ca.footing.cohort.PriceSoldOut when it is the number, not the day, that keeps it from being chosen */
    private void requireOneLeft(PriceOffer chosen) {
        if (chosen.category().terms().isSoldOut()) {
            quotas.take(chosen.id());
        }
    }
}
