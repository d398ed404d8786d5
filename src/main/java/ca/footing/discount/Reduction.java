package ca.footing.discount;

import ca.footing.shared.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What is taken off a price before tax.
 *
 * @param code the promo code; null for a bursary
 * @param percent of the price, or null for an {@code amount}
 */
public record Reduction(
        @Nullable String code,
        @Nullable Integer percent,
        @Nullable Money amount) {
    public boolean isBursary() {
        return code == null;
    }

    /** Never more than the price; a percentage is HALF_UP to the cent. */
    public Money of(Money price) {
        var wanted = percent != null ? price.percent(BigDecimal.valueOf(percent)) : amount;
        return wanted == null || wanted.compareTo(price) > 0 ? price : wanted;
    }
}
