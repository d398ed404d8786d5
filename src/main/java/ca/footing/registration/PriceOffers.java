package ca.footing.registration;

import ca.footing.account.Category;
import ca.footing.account.Profile;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.PriceCategory;
import ca.footing.eligibility.Eligibility;
import ca.footing.shared.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The prices of a cohort as one person may choose them. A category that was verified decides before one that was only
 * declared; whether a declared one is enough for the time being, the registrar says by price.
 */
@Component
class PriceOffers {
    private final Eligibility eligibility;
    private final Clock clock;

    PriceOffers(Eligibility eligibility, Clock clock) {
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /** The lowest first; those that are not on sale now among them. */
    List<PriceOffer> of(PlaceFacts place, CohortDetails cohort, @Nullable Profile person) {
        var confirmed = eligibility.verifiedCategory(place.account());
        var today = LocalDate.ofInstant(clock.instant(), cohort.summary().zone());
        var late = late(cohort, place.booking());
        return cohort.prices().stream()
                .filter(price -> place.booking().isWhole() || price.sellsModules())
                .filter(price -> person == null || isOpen(price, person.category(), confirmed))
                .map(price -> new PriceOffer(
                        price,
                        amount(price, place.booking(), late),
                        !price.onlyFor().isEmpty() && confirmed.isEmpty(),
                        price.terms().isOn(today)
                                && (!price.terms().isSoldOut() || price.id().equals(place.priceCategory())),
                        late))
                .toList();
    }

    /**
     * The prices for the category that the person declares which are kept for verified ones, while theirs is not: who pays
     * before the office has verified it pays another price.
     */
    List<PriceCategory> withheld(PlaceFacts place, CohortDetails cohort, @Nullable Profile person) {
        if (person == null || eligibility.verifiedCategory(place.account()).isPresent()) {
            return List.of();
        }
        var today = LocalDate.ofInstant(clock.instant(), cohort.summary().zone());
        return cohort.prices().stream()
                .filter(price ->
                        price.terms().verifiedOnly() && !price.onlyFor().isEmpty())
                .filter(price ->
                        price.isOpenTo(person.category()) && price.terms().isOn(today))
                .filter(price -> place.booking().isWhole() || price.sellsModules())
                .toList();
    }

    /** A price that was agreed already, for another place. */
    static PriceOffer agreed(PriceCategory price, Booking booking) {
        return new PriceOffer(price, amount(price, booking, null), false, true, null);
    }

    private static boolean isOpen(PriceCategory price, Category declared, Optional<Category> confirmed) {
        if (price.terms().verifiedOnly() && !price.onlyFor().isEmpty()) {
            return confirmed.filter(price::isOpenTo).isPresent();
        }
        return price.isOpenTo(confirmed.orElse(declared));
    }

    private static Money amount(PriceCategory price, Booking booking, @Nullable SessionShare late) {
        var module = price.terms().module();
        if (!booking.isWhole() && module != null) {
            return module.times(booking.modules().size());
        }
        return late == null ? price.price() : late.of(price.price());
    }

    private @Nullable SessionShare late(CohortDetails cohort, Booking booking) {
        var all = cohort.sessions().size();
        var left = cohort.sessionsLeft(clock.instant());
        return booking.isWhole() && left < all ? new SessionShare(left, all) : null;
    }
}
