package ca.footing.payment;

import ca.footing.shared.Money;
import ca.footing.tax.LineTax;
import ca.footing.tax.QuoteLine;
import jakarta.persistence.Embeddable;
import java.util.Currency;

/** A line of the frozen quote, as it is stored; {@code taxes} as {@link LineTax#write} writes them. */
@Embeddable
record PaymentLine(String description, long net, long tax, String taxes, boolean exempt) {
    static PaymentLine of(QuoteLine line) {
        return new PaymentLine(
                line.description(), line.net().minor(), line.tax().minor(), LineTax.write(line.taxes()), line.exempt());
    }

    QuoteLine in(Currency currency) {
        return new QuoteLine(description, new Money(net, currency), LineTax.read(taxes, currency), exempt);
    }
}
