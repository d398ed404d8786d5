package ca.footing.registration;

import ca.footing.cohort.PriceCategoryId;
import ca.footing.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person buys: the price as it was when they chose it and, once they go on to pay, the quote with tax and the
 * refund schedule as they were shown, as JSON. A price once chosen stays for as long as the seat is held, whatever its
 * dates and quota say meanwhile.
 *
 * @param sessionsLeft of {@code sessionsAll}, when the place is begun late; else both are null
 */
@Embeddable
record Order(
        @Embedded @AttributeOverride(name = "id", column = @Column(name = "price_category_id"))
        PriceCategoryId priceCategory,

        @Embedded
        @AttributeOverride(name = "minor", column = @Column(name = "price_minor"))
        @AttributeOverride(name = "currency", column = @Column(name = "price_currency", columnDefinition = "char(3)"))
        Money price,

        Instant priceChosenAt,
        @Nullable Integer sessionsLeft,
        @Nullable Integer sessionsAll,
        @Column(columnDefinition = "text") @Nullable String quote,
        @Column(columnDefinition = "text") @Nullable String refundSchedule) {
    static Order of(PriceOffer chosen, Instant now) {
        var late = chosen.late();
        return new Order(
                chosen.id(),
                chosen.price(),
                now,
                late == null ? null : late.left(),
                late == null ? null : late.all(),
                null,
                null);
    }

    Order frozen(String shownQuote, String shownRefunds) {
        return new Order(priceCategory, price, priceChosenAt, sessionsLeft, sessionsAll, shownQuote, shownRefunds);
    }

    @Nullable
    SessionShare late() {
        return sessionsLeft == null || sessionsAll == null ? null : new SessionShare(sessionsLeft, sessionsAll);
    }

    /** Whether it was chosen since then, when the seat began to be held. */
    boolean isPromised(Instant heldSince) {
        return !priceChosenAt.isBefore(heldSince);
    }

    /**
     * Whether it can be paid as chosen: it is still open to the person, no session has begun since, and it was chosen
     * during this hold or is on sale for the same amount.
     */
    boolean holds(List<PriceOffer> offers, Instant heldSince) {
        return offers.stream()
                .filter(offer -> offer.id().equals(priceCategory))
                .filter(offer -> java.util.Objects.equals(offer.late(), late()))
                .anyMatch(offer ->
                        isPromised(heldSince) || offer.onSale() && offer.price().equals(price));
    }
}
