package ca.footing.tax;

import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One tax on a line: its name in both languages ({@code HST/TVH}), its percentage, and the amount.
 *
 * @param rate without needless zeros: 13, 9.975
 */
public record LineTax(String name, BigDecimal rate, Money amount) {
    private static final String BETWEEN_TAXES = ";";
    private static final String BETWEEN_PARTS = "|";

    public LineTax {
        rate = plain(rate);
    }

    /** {@code HST}, {@code GST} or {@code QST}. */
    public String code() {
        return name.split("/", -1)[0];
    }

    /** {@code HST} or {@code TVH}. */
    public String name(Locale locale) {
        var names = name.split("/", -1);
        return Languages.isFrench(locale) ? names[names.length - 1] : names[0];
    }

    LineTax of(Money other) {
        return new LineTax(name, rate, other);
    }

    /** The taxes of a line in one column: {@code GST/TPS|5|500;QST/TVQ|9.975|998}. */
    public static String write(List<LineTax> taxes) {
        return taxes.stream()
                .map(tax -> String.join(
                        BETWEEN_PARTS, tax.name, tax.rate.toPlainString(), Long.toString(tax.amount.minor())))
                .collect(Collectors.joining(BETWEEN_TAXES));
    }

    /** The reverse of {@link #write}. */
    public static List<LineTax> read(String written, Currency currency) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(BETWEEN_TAXES, -1))
                        .map(tax -> tax.split("\\|", -1))
                        .map(parts -> new LineTax(
                                parts[0], new BigDecimal(parts[1]), new Money(Long.parseLong(parts[2]), currency)))
                        .toList();
    }

    private static BigDecimal plain(BigDecimal rate) {
        var stripped = rate.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
