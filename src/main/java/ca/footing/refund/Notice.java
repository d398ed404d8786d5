package ca.footing.refund;

import ca.footing.shared.BusinessDays;
import java.time.LocalDate;

/** A number of days before or after a date. */
public record Notice(int days, DayUnit unit) {
    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;

    public static Notice days(int days) {
        return new Notice(days, DayUnit.CALENDAR);
    }

    public static Notice businessDays(int days) {
        return new Notice(days, DayUnit.BUSINESS);
    }

    /** The last day that is this long before the date. */
    public LocalDate before(LocalDate date) {
        return unit == DayUnit.CALENDAR ? date.minusDays(days) : BusinessDays.plus(date, -days);
    }

    /** The last day that is no longer than this after the date. */
    public LocalDate after(LocalDate date) {
        return unit == DayUnit.CALENDAR ? date.plusDays(days) : BusinessDays.plus(date, days);
    }

    /** About how many calendar days this is, times five, to order notices of both units. */
    int length() {
        return unit == DayUnit.CALENDAR ? days * WORKING_WEEK : days * WEEK;
    }
}
