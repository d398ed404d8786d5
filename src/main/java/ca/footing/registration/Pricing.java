package ca.footing.registration;

import ca.footing.account.Profile;
import ca.footing.cohort.CohortDetails;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Taxes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prices a place with the tax of its place of supply, which the format of each session decides.
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
        var item = new PricedItem(
                description(place, cohort, locale),
                place.order().price(),
                cohort.summary().series().id());
        var today = LocalDate.ofInstant(clock.instant(), cohort.summary().zone());
        var supplied = taxes.placeOfSupply(Deliveries.of(cohort), buyer.province(), today);
        var quote = taxes.quote(List.of(item), supplied, today);
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
}
