package ca.footing.registration;

import ca.footing.account.Profile;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Format;
import ca.footing.shared.Province;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Taxes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prices a place. The place of supply is the venue's province when the cohort begins in person, and the buyer's when it
 * begins online.
 */
@Component
class Pricing {
    private final Taxes taxes;
    private final Clock clock;

    Pricing(Taxes taxes, Clock clock) {
        this.taxes = taxes;
        this.clock = clock;
    }

    /** @throws StepsMissing before a profile is filled in and a price chosen */
    OrderSummary price(PlaceFacts place, CohortDetails cohort, @Nullable Profile buyer, Locale locale) {
        if (buyer == null || place.order() == null) {
            throw new StepsMissing();
        }
        var item =
                new PricedItem(description(place, cohort, locale), place.order().price());
        var today = LocalDate.ofInstant(clock.instant(), cohort.summary().zone());
        var quote = taxes.quote(List.of(item), placeOfSupply(cohort, buyer), today);
        return new OrderSummary(quote, cohort.refunds());
    }

    private static String description(PlaceFacts place, CohortDetails cohort, Locale locale) {
        var summary = cohort.summary();
        var booked = summary.seriesTitle().in(locale) + ", " + summary.name().in(locale);
        return cohort.prices().stream()
                .filter(price -> price.id().equals(place.priceCategory()))
                .findAny()
                .map(price -> booked + " – " + price.name().in(locale))
                .orElse(booked);
    }

    private static Province placeOfSupply(CohortDetails cohort, Profile buyer) {
        var beginsInPerson =
                !cohort.sessions().isEmpty() && cohort.sessions().getFirst().format() == Format.IN_PERSON;
        return beginsInPerson ? cohort.venueProvince() : buyer.province();
    }
}
