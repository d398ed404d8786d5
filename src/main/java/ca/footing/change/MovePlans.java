package ca.footing.change;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.OtherPrices;
import ca.footing.registration.PricedPlace;
import ca.footing.registration.TakenPlace;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.RuleViolation;
import ca.footing.shared.Texts;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Quote;
import ca.footing.tax.Taxes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Prices moves: the price of the other cohort, its tax, the fee, less what was paid. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MovePlans {
    private final OtherPrices prices;
    private final MoneyTrail trail;
    private final Cohorts cohorts;
    private final Taxes taxes;
    private final Texts texts;
    private final JsonMapper json;
    private final Clock clock;

    MovePlans(
            OtherPrices prices,
            MoneyTrail trail,
            Cohorts cohorts,
            Taxes taxes,
            Texts texts,
            JsonMapper json,
            Clock clock) {
        this.prices = prices;
        this.trail = trail;
        this.cohorts = cohorts;
        this.taxes = taxes;
        this.texts = texts;
        this.json = json;
        this.clock = clock;
    }

    /** By the person's own wish: with the fee that was agreed. It refuses what {@link OtherPrices#price} refuses. */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = RuleViolation.class)
    MovePlan plan(TakenPlace place, CohortId target, Locale locale) {
        var priced = prices.price(place, target, place.booking(), locale);
        return new MovePlan(
                priced, withFee(priced, place.terms().policy().transfers().fee(), locale), carried(place));
    }

    /** Because we cancelled: without a fee, and never for more than was paid; the tax is that of the new place. */
    MovePlan atNoCost(TakenPlace place, CohortId target) {
        var priced = prices.price(place, target, place.booking(), Languages.ENGLISH);
        var carried = carried(place);
        var quote = priced.quote();
        var capped = quote.total().compareTo(carried) > 0 ? quote.portion(carried) : quote;
        return new MovePlan(
                new PricedPlace(priced.cohort(), priced.booking(), priced.price(), capped, priced.terms()),
                capped,
                carried);
    }

    String write(MovePlan plan) {
        return json.writeValueAsString(plan);
    }

    MovePlan read(String kept) {
        return json.readValue(kept, MovePlan.class);
    }

    private Money carried(TakenPlace place) {
        return trail.paid(place).gross();
    }

    private Quote withFee(PricedPlace priced, Money fee, Locale locale) {
        var quote = priced.quote();
        if (fee.isZero()) {
            return quote;
        }
        var zone = cohorts.details(priced.cohort()).summary().zone();
        var item = new PricedItem(texts.get(locale, "change.move.feeLine"), fee);
        var charged = taxes.quote(List.of(item), quote.taxProvince(), LocalDate.ofInstant(clock.instant(), zone));
        return Quote.of(
                Stream.concat(quote.lines().stream(), charged.lines().stream()).toList(), quote.taxProvince());
    }
}
