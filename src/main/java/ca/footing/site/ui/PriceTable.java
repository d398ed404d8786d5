package ca.footing.site.ui;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.PriceTerms;
import ca.footing.registration.Deliveries;
import ca.footing.shared.Province;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Taxes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a place costs with tax, by price category, for a place of supply. */
@Component
class PriceTable {
    private final Taxes taxes;
    private final Clock clock;

    PriceTable(Taxes taxes, Clock clock) {
        this.taxes = taxes;
        this.clock = clock;
    }

    /** The province whose tax applies. */
    Province placeOfSupply(CohortDetails cohort, Province buyer) {
        return taxes.placeOfSupply(Deliveries.of(cohort), buyer, today(cohort));
    }

    List<PriceRow> rows(CohortDetails cohort, Province buyer, PageText text) {
        var place = placeOfSupply(cohort, buyer);
        var today = today(cohort);
        var series = cohort.summary().series().id();
        return cohort.prices().stream()
                .filter(price ->
                        price.terms().until() == null || !price.terms().until().isBefore(today))
                .map(price -> new PriceRow(
                        text.of(price.name()),
                        price.onlyFor().isEmpty(),
                        price.onlyFor().stream()
                                .sorted()
                                .map(category -> text.t("account.category." + category))
                                .toList(),
                        terms(price.terms(), text),
                        taxes.quote(
                                List.of(new PricedItem(text.of(price.name()), price.price(), series)), place, today)))
                .toList();
    }

    private LocalDate today(CohortDetails cohort) {
        return LocalDate.now(clock.withZone(cohort.summary().zone()));
    }

    private static List<String> terms(PriceTerms terms, PageText text) {
        var words = new ArrayList<String>();
        if (terms.from() != null) {
            words.add(text.t("site.price.from", text.date(terms.from())));
        }
        if (terms.until() != null) {
            words.add(text.t("site.price.until", text.date(terms.until())));
        }
        if (terms.quota() != null) {
            words.add(text.t("site.price.left", Math.max(0, terms.quota() - terms.sold())));
        }
        if (terms.module() != null) {
            words.add(text.t("site.price.module", text.money(terms.module())));
        }
        return words;
    }

    /** The province that an address names; Ontario for anything unknown. */
    static Province province(String name) {
        return Arrays.stream(Province.values())
                .filter(province -> province.name().equals(name))
                .findFirst()
                .orElse(Province.ON);
    }
}
