package ca.footing.refund;

import ca.footing.shared.Money;
import java.math.BigDecimal;

/** What the card service keeps of a payment even when it is refunded: a percentage of it and a fixed amount. */
public record CardFee(BigDecimal percent, Money fixed) {
    public static final CardFee NONE = new CardFee(BigDecimal.ZERO, Money.cad(0));

    Money of(Money paid) {
        return paid.isZero() ? paid : paid.percent(percent).plus(fixed);
    }
}
