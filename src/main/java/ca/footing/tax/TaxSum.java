package ca.footing.tax;

import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;

/** One tax over all lines of a price: what it was charged on, and how much it is. */
public record TaxSum(String name, BigDecimal rate, Money base, Money amount) {
    /** {@code HST} or {@code TVH}. */
    public String name(Locale locale) {
        var names = name.split("/", -1);
        return Languages.isFrench(locale) ? names[names.length - 1] : names[0];
    }

    /** {@code HST}, {@code GST} or {@code QST}. */
    public String code() {
        return name.split("/", -1)[0];
    }

    TaxSum plus(TaxSum other) {
        return new TaxSum(name, rate, base.plus(other.base), amount.plus(other.amount));
    }
}
