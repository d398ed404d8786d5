package ca.footing.registration;

import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A price as one person may choose it for what they book.
 *
 * @param price before tax, for all that is booked
 * @param provisional it follows from a category that they declared and nobody has verified yet
 * @param onSale it can be chosen now, by its dates and its quota (in which their own place is counted)
 * @param late the part of the series that is left, when they join late
 */
public record PriceOffer(
        PriceCategory category,
        Money price,
        boolean provisional,
        boolean onSale,
        @Nullable SessionShare late) {
    public PriceCategoryId id() {
        return category.id();
    }
}
