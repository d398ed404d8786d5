package ca.footing.site.ui;

import ca.footing.cohort.Format;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
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
    private static final int LONGEST_SEARCH = 80;

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

    static CatalogueFilters of(HttpServletRequest request) {
        var search = parameter(request, "q");
        return new CatalogueFilters(
                search.substring(0, Math.min(search.length(), LONGEST_SEARCH)),
                switch (parameter(request, "format")) {
                    case "online" -> Format.ONLINE;
                    case "in-person" -> Format.IN_PERSON;
                    default -> null;
                },
                parameter(request, "city"),
                month(parameter(request, "month")),
                "1".equals(parameter(request, "open")));
    }

    /** The page asked for, counted from 1. */
    static int page(HttpServletRequest request) {
        var value = parameter(request, "page");
        return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 1;
    }

    private static String parameter(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private static @Nullable YearMonth month(String value) {
        try {
            return value.isEmpty() ? null : YearMonth.parse(value);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
