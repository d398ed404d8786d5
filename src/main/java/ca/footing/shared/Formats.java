package ca.footing.shared;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** How amounts, dates and times are written for people, in the conventions of Canadian English and French. */
public final class Formats {
    private Formats() {}

    /** For example {@code $395.00} or {@code 395,00 $}; another currency carries its code. */
    public static String money(Money money, Locale locale) {
        var format = NumberFormat.getCurrencyInstance(Languages.of(locale.getLanguage()));
        format.setCurrency(money.currency());
        return format.format(money.decimal());
    }

    /** A percentage without needless zeros: {@code 13%}, {@code 9.975%}, {@code 13 %}. */
    public static String percent(BigDecimal percentage, Locale locale) {
        var number = NumberFormat.getNumberInstance(Languages.of(locale.getLanguage()));
        number.setMaximumFractionDigits(3);
        return number.format(percentage) + (Languages.isFrench(locale) ? "\u00a0%" : "%");
    }

    /** For example {@code Thursday, January 14, 2027}. */
    public static String date(LocalDate date, Locale locale) {
        return date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(Languages.of(locale.getLanguage())));
    }

    /** For example {@code Jan 14, 2027}. */
    public static String shortDate(LocalDate date, Locale locale) {
        return date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Languages.of(locale.getLanguage())));
    }

    public static String time(LocalTime time, Locale locale) {
        return time.format(DateTimeFormatter.ofPattern(
                Languages.isFrench(locale) ? "H\u00a0'h'\u00a0mm" : "h:mm a", Languages.of(locale.getLanguage())));
    }

    /** A fact's date and time in the given zone, with the zone's short name. */
    public static String instant(Instant instant, ZoneId zone, Locale locale) {
        var at = instant.atZone(zone);
        return shortDate(at.toLocalDate(), locale) + ", " + time(at.toLocalTime(), locale) + " "
                + zone(zone, at.toLocalDateTime(), locale);
    }

    /** The zone's short name at that wall time: {@code EST}, {@code EDT}, {@code HNE}, {@code HAE}. */
    public static String zone(ZoneId zone, LocalDateTime at, Locale locale) {
        return DateTimeFormatter.ofPattern("zzz", Languages.of(locale.getLanguage()))
                .format(at.atZone(zone));
    }

    public static String zoneName(ZoneId zone, Locale locale) {
        return zone.getDisplayName(TextStyle.FULL, Languages.of(locale.getLanguage()));
    }

    /** Minutes as {@code 2 h 30 min}; the same in both languages. */
    public static String minutes(int minutes) {
        var hours = minutes / 60;
        var rest = minutes % 60;
        if (hours == 0) {
            return rest + " min";
        }
        return rest == 0 ? hours + " h" : hours + " h " + rest + " min";
    }
}
