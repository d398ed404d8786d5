package ca.footing.document;

import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What the documents of a time come to, for one province and one tax.
 *
 * @param tax its name in both languages; empty for what bore none
 * @param charged net amounts of receipts and invoices, and of amounts kept without a receipt
 * @param collected the tax on them
 * @param creditedNet net amounts of credit notes
 * @param credited the tax on them
 */
public record TaxFigure(
        Province province,
        String tax,
        BigDecimal rate,
        Money charged,
        Money collected,
        Money creditedNet,
        Money credited) {
    /** {@code HST} or {@code TVH}. */
    public String taxName(Locale locale) {
        var names = tax.split("/", -1);
        return Languages.isFrench(locale) ? names[names.length - 1] : names[0];
    }

    /** What is left of the tax: what has to be remitted. */
    public Money net() {
        return collected.minus(credited);
    }
}
