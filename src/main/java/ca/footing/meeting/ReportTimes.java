package ca.footing.meeting;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Times as reports write them: by the settings of whoever downloaded them, with no word on whether the day or the month
 * comes first. Both are tried, and the order that lies nearer to the session counts for the whole report.
 */
final class ReportTimes {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern MONTH =
            Pattern.compile("\\b(jan|fe[bv]|mar(?!di)|apr|avr|ma[yi]|ju[nl]|jui[nl]|au[gt]|aou|sep|oct|nov|dec)");
    private static final List<String> MONTHS = List.of(
            "jan", "fe.", "mar", "a[pv]r", "ma[iy]", "jui?n", "jui?l", "au[gt]|aou", "sep", "oct", "nov", "dec");
    private static final Pattern CLOCK = Pattern.compile("(\\d+):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern UNIT = Pattern.compile("(\\d+) ?(h|m|s)");
    private static final int CENTURY = 2000;

    private final boolean dayFirst;

    private ReportTimes(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /** @throws ReportUnreadable when a time cannot be read in either order */
    static ReportTimes of(Collection<String> times, LocalDate session) {
        var monthFirst = new ReportTimes(false);
        var dayFirst = new ReportTimes(true);
        var far = distance(monthFirst, times, session);
        var farDayFirst = distance(dayFirst, times, session);
        if (far == Long.MAX_VALUE && farDayFirst == Long.MAX_VALUE) {
            throw new ReportUnreadable();
        }
        return farDayFirst < far ? dayFirst : monthFirst;
    }

    private static long distance(ReportTimes order, Collection<String> times, LocalDate session) {
        var sum = 0L;
        for (var time : times) {
            var parsed = order.parse(time);
            if (parsed.isEmpty()) {
                return Long.MAX_VALUE;
            }
            sum += Math.abs(ChronoUnit.DAYS.between(session, parsed.get().toLocalDate()));
        }
        return sum;
    }

    /** For example {@code 1/14/27, 5:58:11 PM}, {@code 14/01/2027 17:58}, {@code 2027-01-14 17 h 58 min 11 s}. */
    Optional<LocalDateTime> parse(String written) {
        var text = Plain.of(written);
        var numbers = NUMBER.matcher(text)
                .results()
                .map(match -> match.group().length() > 9 ? -1 : Integer.parseInt(match.group()))
                .toList();
        var month = MONTH.matcher(text);
        var named = month.find();
        var dateParts = named ? 2 : 3;
        if (numbers.size() < dateParts + 2) {
            return Optional.empty();
        }
        try {
            var date = named ? named(numbers, month(month.group(1))) : numeric(numbers);
            var second = numbers.size() > dateParts + 2 ? numbers.get(dateParts + 2) : 0;
            return Optional.of(
                    date.atTime(LocalTime.of(hour(numbers.get(dateParts), text), numbers.get(dateParts + 1), second)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** For example {@code 2h 30m 51s}, {@code 2 h 30 min 51 s}, {@code 2:30:51}, or minutes alone as Zoom has them. */
    static Optional<Duration> duration(String written) {
        var clock = CLOCK.matcher(written);
        if (clock.find()) {
            return Optional.of(Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(clock.group(3) == null ? 0 : Long.parseLong(clock.group(3))));
        }
        var text = Plain.of(written);
        if (text.matches("\\d{1,5}")) {
            return Optional.of(Duration.ofMinutes(Long.parseLong(text)));
        }
        var sum = UNIT.matcher(text)
                .results()
                .map(match -> amount(Long.parseLong(match.group(1)), match.group(2)))
                .reduce(Duration.ZERO, Duration::plus);
        return sum.isZero() ? Optional.empty() : Optional.of(sum);
    }

    private static Duration amount(long number, String unit) {
        return switch (unit) {
            case "h" -> Duration.ofHours(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
        };
    }

    private LocalDate numeric(List<Integer> numbers) {
        int one = numbers.get(0);
        int two = numbers.get(1);
        int three = numbers.get(2);
        if (one > 31) {
            return LocalDate.of(one, two, three);
        }
        var year = three < 100 ? CENTURY + three : three;
        return dayFirst ? LocalDate.of(year, two, one) : LocalDate.of(year, one, two);
    }

    private static LocalDate named(List<Integer> numbers, int month) {
        int one = numbers.get(0);
        int two = numbers.get(1);
        return one > 31 ? LocalDate.of(one, month, two) : LocalDate.of(two < 100 ? CENTURY + two : two, month, one);
    }

    private static int month(String begin) {
        for (var month = 0; month < MONTHS.size(); month++) {
            if (begin.matches(MONTHS.get(month))) {
                return month + 1;
            }
        }
        throw new DateTimeException(begin);
    }

    private static int hour(int hour, String text) {
        if (text.endsWith("pm") || text.endsWith("p m")) {
            return hour % 12 + 12;
        }
        return text.endsWith("am") || text.endsWith("a m") ? hour % 12 : hour;
    }
}
