package ca.footing.waitlist;

import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Format;
import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person waits for in a series: cohorts by their codes, and with {@code later} every cohort that fits, those
 * published later too.
 *
 * @param weekday day of the first session in the cohort's zone; null for any
 * @param city empty for any
 * @param format null for any
 */
public record Wish(
        Set<String> cohortCodes,
        boolean later,
        @Nullable DayOfWeek weekday,
        String city,
        @Nullable Format format) {
    public static Wish of(String cohortCode) {
        return new Wish(Set.of(cohortCode), false, null, "", null);
    }

    /** Whether the rule takes the cohort in. */
    boolean takes(CohortSummary cohort) {
        return later
                && (weekday == null || cohort.startsAt().atZone(cohort.zone()).getDayOfWeek() == weekday)
                && (city.isEmpty() || city.equalsIgnoreCase(cohort.city()))
                && (format == null || cohort.formats().contains(format));
    }
}
