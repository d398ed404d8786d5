package ca.footing.tax;

import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.util.List;

/** A price made up by line; the total is what is paid. {@code taxProvince} is the place of supply. */
public record Quote(List<QuoteLine> lines, Province taxProvince, Money net, Money tax, Money total) {
    public Quote {
        lines = List.copyOf(lines);
    }

    /**
     * The pro-rata part of this quote whose total is exactly that amount, tax included; used for credit notes, deposits
     * and balances (ETA s. 232: the tax in proportion).
     *
     * @throws IllegalArgumentException when it is negative or more than the total
     */
    public Quote portion(Money gross) {
        throw new UnsupportedOperationException(gross.toString());
    }
}
