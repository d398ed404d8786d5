package ca.footing.registration;

import static java.util.Objects.requireNonNull;

import ca.footing.account.Profile;
import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortDetails;
import ca.footing.discount.Discounts;
import ca.footing.discount.Reduction;
import ca.footing.shared.Money;
import ca.footing.shared.Texts;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Taxes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prices a place with the tax of its place of supply, which the format of each session decides.
 */
@Component
class Pricing {
    /** Cents; no card payment is made of less (Stripe's minimum in CAD), so the practice waives it. */
    private static final long LEAST = 50;

    private final Taxes taxes;
    private final Catalogue catalogue;
    private final Discounts discounts;
    private final Texts texts;
    private final Clock clock;

    Pricing(Taxes taxes, Catalogue catalogue, Discounts discounts, Texts texts, Clock clock) {
        this.taxes = taxes;
        this.catalogue = catalogue;
        this.discounts = discounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws StepsMissing before a profile is filled in and a price chosen */
    OrderSummary price(PlaceFacts place, CohortDetails cohort, @Nullable Profile buyer, Locale locale) {
        if (buyer == null || place.order() == null) {
            throw new StepsMissing();
        }
        var today = LocalDate.ofInstant(clock.instant(), cohort.summary().zone());
        var supplied = taxes.placeOfSupply(Deliveries.of(cohort.of(place.booking())), buyer.province(), today);
        var reductions = discounts.of(place.id().id(), place.account(), place.cohort());
        var reduced = new ReducedItems(items(place, place.order(), cohort, locale), reductions);
        var quote = taxes.quote(reduced.lines(label(reductions, locale)), supplied, today);
        if (!quote.total().isZero() && quote.total().minor() < LEAST) {
            reduced.waive();
            quote = taxes.quote(reduced.lines(texts.get(locale, "registration.order.waived")), supplied, today);
        }
        return new OrderSummary(quote, cohort.refunds());
    }

    private String label(List<Reduction> reductions, Locale locale) {
        return reductions.stream()
                .map(reduction -> reduction.isBursary()
                        ? texts.get(locale, "registration.order.bursary")
                        : texts.get(locale, "registration.order.code", requireNonNull(reduction.code())))
                .collect(Collectors.joining(" + "));
    }

    /** One line for the whole series, or one for each module. */
    private List<PricedItem> items(PlaceFacts place, Order order, CohortDetails cohort, Locale locale) {
        var booked = description(order, cohort, locale);
        if (place.booking().isWhole()) {
            return List.of(new PricedItem(
                    booked, order.price(), cohort.summary().series().id()));
        }
        var each = new Money(
                order.price().minor() / place.booking().modules().size(),
                order.price().currency());
        return catalogue.modules(cohort.summary().series()).stream()
                .filter(module -> place.booking().includes(module.id()))
                .map(module -> new PricedItem(
                        texts.get(
                                locale,
                                "registration.order.module",
                                module.position(),
                                module.title().in(locale),
                                booked),
                        each,
                        cohort.summary().series().id()))
                .toList();
    }

    private String description(Order order, CohortDetails cohort, Locale locale) {
        var summary = cohort.summary();
        var booked = summary.seriesTitle().in(locale) + ", " + summary.name().in(locale);
        var priced = cohort.prices().stream()
                .filter(price -> price.id().equals(order.priceCategory()))
                .findAny()
                .map(price -> booked + " – " + price.name().in(locale))
                .orElse(booked);
        var late = order.late();
        return late == null ? priced : texts.get(locale, "registration.order.late", priced, late.left(), late.all());
    }
}
