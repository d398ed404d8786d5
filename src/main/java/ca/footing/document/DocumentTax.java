package ca.footing.document;

import ca.footing.tax.TaxSum;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One tax of a document, as it is stored. */
@Embeddable
record DocumentTax(String name, BigDecimal rate, long base, long amount) {
    static DocumentTax of(TaxSum sum) {
        return new DocumentTax(
                sum.name(), sum.rate(), sum.base().minor(), sum.amount().minor());
    }
}
