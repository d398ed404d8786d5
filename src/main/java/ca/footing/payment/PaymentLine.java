package ca.footing.payment;

import ca.footing.shared.Money;
import ca.footing.tax.QuoteLine;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;

/** A line of the frozen quote, as it is stored. */
@Embeddable
record PaymentLine(String description, long net, String taxName, BigDecimal taxRate, long tax) {
    static PaymentLine of(QuoteLine line) {
        return new PaymentLine(
                line.description(),
                line.net().minor(),
                line.taxName(),
                line.taxRate(),
                line.tax().minor());
    }

    QuoteLine in(Currency currency) {
        return new QuoteLine(description, new Money(net, currency), taxName, taxRate, new Money(tax, currency));
    }

    boolean isSameAs(PaymentLine other) {
        return description.equals(other.description)
                && net == other.net
                && tax == other.tax
                && taxName.equals(other.taxName)
                && taxRate.compareTo(other.taxRate) == 0;
    }
}
