package ca.footing.registration;

import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The part of a series that is still ahead when somebody joins late. */
public record SessionShare(int left, int all) {
    /** That part of a price, HALF_UP to the cent. */
    Money of(Money price) {
        var part = BigDecimal.valueOf(price.minor())
                .multiply(BigDecimal.valueOf(left))
                .divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP);
        return new Money(part.longValueExact(), price.currency());
    }
}
