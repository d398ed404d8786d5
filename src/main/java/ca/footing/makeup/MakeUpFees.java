package ca.footing.makeup;

import ca.footing.account.AccountId;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortSession;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Format;
import ca.footing.shared.Province;
import ca.footing.shared.Texts;
import ca.footing.tax.Delivery;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Quote;
import ca.footing.tax.Taxes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prices seats elsewhere: the fee with the tax of the place of supply, which is the session's own. */
@Component
class MakeUpFees {
    private final Taxes taxes;
    private final Cohorts cohorts;
    private final Profiles profiles;
    private final Texts texts;
    private final Clock clock;

    MakeUpFees(Taxes taxes, Cohorts cohorts, Profiles profiles, Texts texts, Clock clock) {
        this.taxes = taxes;
        this.cohorts = cohorts;
        this.profiles = profiles;
        this.texts = texts;
        this.clock = clock;
    }

    /** Answers the fee of a session; each place of supply is priced once. Nothing is due where there is no fee. */
    Function<CohortSession, @Nullable Quote> of(MakeUpRule rule, UUID series, AccountId person, Locale locale) {
        if (rule.fee().isZero()) {
            return _ -> null;
        }
        var buyer = profiles.of(person).map(Profile::province).orElse(null);
        var item = new PricedItem(texts.get(locale, "makeup.feeLine"), rule.fee(), series);
        Map<Province, Quote> priced = new HashMap<>();
        return session -> {
            var today = LocalDate.ofInstant(clock.instant(), session.time().zone());
            return priced.computeIfAbsent(
                    place(session, buyer, today), province -> taxes.quote(List.of(item), province, today));
        };
    }

    private Province place(CohortSession session, @Nullable Province buyer, LocalDate today) {
        var inPerson = session.format() == Format.IN_PERSON;
        var venue =
                inPerson || buyer == null ? cohorts.details(session.cohort()).venueProvince() : buyer;
        var delivery = Delivery.of(List.of(new Delivery.Part(inPerson, session.minutes())), venue);
        return taxes.placeOfSupply(delivery, buyer, today);
    }
}
