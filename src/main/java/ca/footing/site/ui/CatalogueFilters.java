package ca.footing.site.ui;

import ca.footing.cohort.Format;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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

    /** The query that shows these filters on another page. */
    public String query(int page) {
        var query = UriComponentsBuilder.newInstance();
        if (!text.isEmpty()) {
            query.queryParam("q", text);
        }
        if (format != null) {
            query.queryParam("format", format == Format.ONLINE ? "online" : "in-person");
        }
        if (!city.isEmpty()) {
            query.queryParam("city", city);
        }
        if (month != null) {
            query.queryParam("month", month);
        }
        if (openOnly) {
            query.queryParam("open", 1);
        }
        return query.queryParam("page", page).encode().toUriString();
    }
}
