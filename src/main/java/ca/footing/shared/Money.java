package ca.footing.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An exact amount in the minor unit of its currency (cents for CAD). */
@Embeddable
public record Money(long minor, Currency currency) implements Comparable<Money> {
    public static final Currency CAD = Currency.getInstance("CAD");

    public static Money cad(long cents) {
        return new Money(cents, CAD);
    }

    /** @throws ArithmeticException on overflow; IllegalArgumentException for another currency */
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, sameCurrency(other).minor), currency);
    }

    /** @throws ArithmeticException on overflow; IllegalArgumentException for another currency */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, sameCurrency(other).minor), currency);
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(minor, (long) count), currency);
    }

    /** The given percentage of this amount, rounded HALF_UP to the minor unit (the rule for HST by line). */
    public Money percent(BigDecimal percentage) {
        return new Money(
                BigDecimal.valueOf(minor)
                        .multiply(percentage)
                        .movePointLeft(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    /** The amount in major units with the currency's own number of decimals. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, sameCurrency(other).minor);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("Cannot combine " + currency + " with " + other.currency);
        }
        return other;
    }
}
