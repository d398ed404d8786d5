package ca.footing.books;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A reporting period for the return: a month, a calendar quarter or a year. Both days belong to it. */
public record FilingPeriod(Length length, LocalDate from) {
    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-(Q[1-4]|0[1-9]|1[0-2]))?");

    /** How often the seller files. */
    public enum Length {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Length(int months) {
            this.months = months;
        }
    }

    /** The period of that length in which a day lies. */
    public static FilingPeriod of(Length length, LocalDate day) {
        var month = (day.getMonthValue() - 1) / length.months * length.months + 1;
        return new FilingPeriod(length, LocalDate.of(day.getYear(), month, 1));
    }

    /** The reverse of {@link #name}; empty for anything else. */
    public static Optional<FilingPeriod> parse(String name) {
        var match = NAME.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        var year = Integer.parseInt(match.group(1));
        var part = match.group(2);
        if (part == null) {
            return Optional.of(new FilingPeriod(Length.YEAR, LocalDate.of(year, Month.JANUARY, 1)));
        }
        return Optional.of(
                part.startsWith("Q")
                        ? new FilingPeriod(Length.QUARTER, LocalDate.of(year, (part.charAt(1) - '1') * 3 + 1, 1))
                        : new FilingPeriod(Length.MONTH, LocalDate.of(year, Integer.parseInt(part), 1)));
    }

    public LocalDate until() {
        return from.plusMonths(length.months).minusDays(1);
    }

    public FilingPeriod previous() {
        return new FilingPeriod(length, from.minusMonths(length.months));
    }

    public FilingPeriod next() {
        return new FilingPeriod(length, from.plusMonths(length.months));
    }

    /** {@code 2026}, {@code 2026-Q4} or {@code 2026-11}: for addresses and file names. */
    public String name() {
        return switch (length) {
            case YEAR -> String.valueOf(from.getYear());
            case QUARTER -> from.getYear() + "-Q" + ((from.getMonthValue() - 1) / 3 + 1);
            case MONTH -> YearMonth.from(from).toString();
        };
    }
}
