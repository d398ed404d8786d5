package ca.footing.refund;

import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What was paid, tax included, and the tax in it. */
public record Paid(Money gross, Money tax) {
    /** @throws IllegalArgumentException when the tax is more than the whole, or something is negative */
    public Paid {
        if (tax.isNegative() || gross.compareTo(tax) < 0) {
            throw new IllegalArgumentException("No payment of " + gross + " holds a tax of " + tax);
        }
    }

    /** The tax in a part of it, in proportion (ETA s. 232), HALF_UP. */
    public Money taxIn(Money part) {
        return gross.isZero() ? gross : inProportion(part, tax, gross);
    }

    /** A fee that was agreed before tax, with the same tax on it as on what was paid. */
    Money withTax(Money fee) {
        var net = gross.minus(tax);
        return net.isZero() ? fee : inProportion(fee, gross, net);
    }

    private static Money inProportion(Money part, Money of, Money whole) {
        var exact = BigDecimal.valueOf(part.minor()).multiply(BigDecimal.valueOf(of.minor()));
        return new Money(
                exact.divide(BigDecimal.valueOf(whole.minor()), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                part.currency());
    }
}
