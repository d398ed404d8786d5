package ca.footing.cohort.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts in dollars as people of both languages type them: 395, 395.00, $1,395.00, 1 395,00 $. */
final class Amounts {
    private static final Pattern FORM = Pattern.compile("(\\d{1,3}(?:[ ,]\\d{3})+|\\d{1,7})(?:[.,](\\d{1,2}))?");

    private Amounts() {}

    /** Empty for anything that is not one amount of dollars; a single digit after the point counts as tens of cents. */
    static Optional<Money> parse(String typed) {
        var plain = typed.replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceFirst("(?i)^ ?(?:ca ?)?\\$ ?", "")
                .replaceFirst("(?i) ?\\$(?: ?ca)? ?$", "")
                .strip();
        var match = FORM.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        var dollars = match.group(1).replaceAll("[ ,]", "");
        var cents = match.group(2) == null ? "0" : match.group(2);
        return Optional.of(Money.cad(
                new BigDecimal(dollars + "." + cents).movePointRight(2).longValueExact()));
    }

    /** As it stands in a field: with the conventions of the language, ready to be typed over. */
    static String text(Money amount, Locale locale) {
        return Formats.money(amount, locale);
    }
}
