package ca.footing.registration;

import ca.footing.cohort.PriceCategory;
import ca.footing.cohort.PriceCategoryId;
import ca.footing.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * What a person buys: the price as it was when they chose it and, once they go on to pay, the quote with tax and the
 * refund schedule as they were shown, as JSON.
 */
@Embeddable
record Order(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "price_category_id"))
        PriceCategoryId priceCategory,

        @Embedded
        @AttributeOverride(name = "minor", column = @Column(name = "price_minor"))
        @AttributeOverride(name = "currency", column = @Column(name = "price_currency", columnDefinition = "char(3)"))
        Money price,

        @Column(columnDefinition = "text") @Nullable String quote,
        @Column(columnDefinition = "text") @Nullable String refundSchedule) {
    static Order of(PriceCategory chosen) {
        return new Order(chosen.id(), chosen.price(), null, null);
    }

    Order frozen(String shownQuote, String shownRefunds) {
        return new Order(priceCategory, price, shownQuote, shownRefunds);
    }
}
