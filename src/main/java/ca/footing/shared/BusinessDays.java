package ca.footing.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

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

    /** Holidays of a year on the days on which they are kept. */
    private static Set<LocalDate> kept(int year) {
        var christmas = afterWeekend(LocalDate.of(year, Month.DECEMBER, 25));
        var boxing = afterWeekend(LocalDate.of(year, Month.DECEMBER, 26));
        return Set.of(
                afterWeekend(LocalDate.of(year, Month.JANUARY, 1)),
                nth(year, Month.FEBRUARY, 3),
                easterSunday(year).minusDays(2),
                LocalDate.of(year, Month.MAY, 25).with(TemporalAdjusters.previous(DayOfWeek.MONDAY)),
                afterWeekend(LocalDate.of(year, Month.JULY, 1)),
                nth(year, Month.SEPTEMBER, 1),
                nth(year, Month.OCTOBER, 2),
                christmas,
                boxing.equals(christmas) ? boxing.plusDays(1) : boxing);
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
