package ca.footing.site.ui;

import ca.footing.cohort.Format;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The filters of the catalogue as the form shows them again. */
public record CatalogueFilters(
        String text,
        @Nullable Format format,
        String city,
        @Nullable YearMonth month,
        boolean openOnly) {
    public boolean any() {
        return !text.isEmpty() || format != null || !city.isEmpty() || month != null || openOnly;
    }
}
