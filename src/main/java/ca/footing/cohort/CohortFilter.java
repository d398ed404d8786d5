package ca.footing.cohort;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a visitor filters by; every part is optional. {@code text} matches title and summary in the given language. */
public record CohortFilter(
        @Nullable String text,
        @Nullable Format format,
        @Nullable String city,
        @Nullable YearMonth month,
        boolean openOnly,
        Locale locale) {
    public static CohortFilter none(Locale locale) {
        return new CohortFilter(null, null, null, null, false, locale);
    }
}
