package ca.footing.cohort.ui;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.SessionTime;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How this module's screens write dates, and the calendar's own words. */
final class Dates {
    /** Zones of Canada, east to west. */
    static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/St_Johns"),
            ZoneId.of("America/Halifax"),
            ZoneId.of("America/Toronto"),
            ZoneId.of("America/Winnipeg"),
            ZoneId.of("America/Regina"),
            ZoneId.of("America/Edmonton"),
            ZoneId.of("America/Vancouver"));

    private Dates() {}

    /** For example {@code Thursday, January 14, 2027, 6:00 PM – 8:30 PM EST}. */
    static String session(SessionTime time, Locale locale) {
        return Formats.date(time.start().toLocalDate(), locale) + ", "
                + Formats.time(time.start().toLocalTime(), locale) + " – "
                + Formats.time(time.end().toLocalTime(), locale) + " "
                + Formats.zone(time.zone(), time.start(), locale);
    }

    static String minutes(CohortSession session) {
        return Formats.minutes(session.minutes());
    }

    /** First and last day in the cohort's zone. */
    static String span(CohortSummary cohort, Locale locale) {
        var first = cohort.startsAt().atZone(cohort.zone()).toLocalDate();
        var last = cohort.endsAt().atZone(cohort.zone()).toLocalDate();
        return first.equals(last)
                ? Formats.shortDate(first, locale)
                : Formats.shortDate(first, locale) + " – " + Formats.shortDate(last, locale);
    }

    static DatePickerI18n calendar(Locale locale) {
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> java.time.Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList();
        var sunday = LocalDate.of(2027, 1, 3);
        return new DatePickerI18n()
                .setMonthNames(months)
                .setWeekdays(days(sunday, TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(sunday, TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(I18NProvider.translate("cohort.calendar.today"))
                .setCancel(I18NProvider.translate("action.cancel"))
                .setDateFormat("yyyy-MM-dd")
                .setBadInputErrorMessage(I18NProvider.translate("cohort.calendar.invalid"));
    }

    private static List<String> days(LocalDate sunday, TextStyle style, Locale locale) {
        return Arrays.stream(new int[] {0, 1, 2, 3, 4, 5, 6})
                .mapToObj(day -> sunday.plusDays(day).getDayOfWeek().getDisplayName(style, locale))
                .toList();
    }
}
