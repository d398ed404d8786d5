package ca.footing.tax;

import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One line of a price: what it is, its net amount, and the tax on it.
 *
 * @param taxName in both languages, {@code HST/TVH}; empty when no tax applies
 */
public record QuoteLine(String description, Money net, String taxName, BigDecimal taxRate, Money tax) {
    /** The tax's name in one language: {@code HST} or {@code TVH}. */
    public String taxName(Locale locale) {
        return Arrays.stream(taxName.split(" \\+ ", -1))
                .map(name -> name.split("/", -1))
                .map(names -> Languages.isFrench(locale) ? names[names.length - 1] : names[0])
                .collect(Collectors.joining(" + "));
    }
}
