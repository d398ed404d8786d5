package ca.footing.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days on which an Ontario office works: Monday to Friday without the province's public holidays (Employment Standards
 * Act, 2000, s. 1). A holiday on a weekend is kept on the next business day.
 */
public final class BusinessDays {
    private BusinessDays() {}

    public static boolean isBusinessDay(LocalDate day) {
        return !isWeekend(day) && !kept(day.getYear()).contains(day);
    }

    /** The day that many business days after; 0 answers the day itself, a negative number goes back. */
    public static LocalDate plus(LocalDate day, int businessDays) {
        var step = Integer.signum(businessDays);
        var left = Math.abs(businessDays);
        var at = day;
        while (left > 0) {
            at = at.plusDays(step);
            if (isBusinessDay(at)) {
                left--;
            }
        }
        return at;
    }

    /** How many business days lie after the first day up to and including the last; negative when it lies before. */
    public static int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -between(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(BusinessDays::isBusinessDay)
                .count();
    }

    /** The public holiday that a day is, or that is kept on it. */
    public static Optional<OntarioHoliday> holiday(LocalDate day) {
        return Arrays.stream(OntarioHoliday.values())
                .filter(holiday -> day.equals(on(holiday, day.getYear())) || day.equals(keptOn(holiday, day.getYear())))
                .findFirst();
    }

    /** Holidays of a year on the days on which they are kept. */
    private static Set<LocalDate> kept(int year) {
        return Arrays.stream(OntarioHoliday.values())
                .map(holiday -> keptOn(holiday, year))
                .collect(Collectors.toSet());
    }

    private static LocalDate on(OntarioHoliday holiday, int year) {
        return switch (holiday) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case FAMILY_DAY -> nth(year, Month.FEBRUARY, 3);
            case GOOD_FRIDAY -> easterSunday(year).minusDays(2);
            case VICTORIA_DAY -> LocalDate.of(year, Month.MAY, 25).with(TemporalAdjusters.previous(DayOfWeek.MONDAY));
            case CANADA_DAY -> LocalDate.of(year, Month.JULY, 1);
            case LABOUR_DAY -> nth(year, Month.SEPTEMBER, 1);
            case THANKSGIVING -> nth(year, Month.OCTOBER, 2);
            case CHRISTMAS -> LocalDate.of(year, Month.DECEMBER, 25);
            case BOXING_DAY -> LocalDate.of(year, Month.DECEMBER, 26);
        };
    }

    /** Boxing Day follows Christmas when both would be kept on the same day. */
    private static LocalDate keptOn(OntarioHoliday holiday, int year) {
        var kept = afterWeekend(on(holiday, year));
        return holiday == OntarioHoliday.BOXING_DAY && kept.equals(keptOn(OntarioHoliday.CHRISTMAS, year))
                ? kept.plusDays(1)
                : kept;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static LocalDate afterWeekend(LocalDate day) {
        return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
    }

    private static LocalDate nth(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    /** Anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
    private static LocalDate easterSunday(int year) {
        var a = year % 19;
        var b = year / 100;
        var c = year % 100;
        var d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        var e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        var f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, Month.MARCH, 1)
                .plus(f / 31 - 3, ChronoUnit.MONTHS)
                .plusDays(f % 31);
    }
}
