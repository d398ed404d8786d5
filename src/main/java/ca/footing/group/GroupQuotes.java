package ca.footing.group;

import ca.footing.cohort.CohortDetails;
import ca.footing.registration.Deliveries;
import ca.footing.shared.Money;
import ca.footing.shared.Texts;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Quote;
import ca.footing.tax.Taxes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** One quote with a line for each seat, so that one seat can be given back to the cent. */
@Component
class GroupQuotes {
    private final Taxes taxes;
    private final Texts texts;
    private final Clock clock;

    GroupQuotes(Taxes taxes, Texts texts, Clock clock) {
        this.taxes = taxes;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param code what lowered the price, told on each line; may be empty */
    Quote quote(CohortDetails cohort, int seats, Money price, String code, Organisation payer, Locale locale) {
        var summary = cohort.summary();
        var today = LocalDate.ofInstant(clock.instant(), summary.zone());
        var supplied = taxes.placeOfSupply(Deliveries.of(cohort), payer.province(), today);
        var booked = summary.seriesTitle().in(locale) + ", " + summary.name().in(locale);
        var items = IntStream.rangeClosed(1, seats)
                .mapToObj(number -> new PricedItem(
                        code.isEmpty()
                                ? texts.get(locale, "group.quote.seat", booked, number)
                                : texts.get(locale, "group.quote.seatCode", booked, number, code),
                        price,
                        summary.series().id()))
                .toList();
        return taxes.quote(items, supplied, today);
    }
}
