package ca.footing.site.ui;

import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortFilter;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Languages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** All series and their cohorts, with search and filters that stand in the address and need no script. */
@RestController
class CataloguePage {
    private static final int SERIES_ON_A_PAGE = 20;

    private final Pages pages;
    private final Catalogue catalogue;
    private final Cohorts cohorts;

    CataloguePage(Pages pages, Catalogue catalogue, Cohorts cohorts) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
    }

    @GetMapping("/{lang:en|fr}/series")
    ResponseEntity<String> catalogue(@PathVariable String lang, HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var filters = CatalogueFilters.of(request);
        var all = cohorts.find(CohortFilter.none(text.locale()));
        var found = filters.any() ? cohorts.find(asked(filters, text)) : all;
        var entries = new ArrayList<CatalogueEntry>();
        for (var series : catalogue.published()) {
            var own = found.stream()
                    .filter(cohort -> cohort.series().equals(series.id()))
                    .toList();
            if (!own.isEmpty() || !filters.any()) {
                entries.add(new CatalogueEntry(series, own));
            }
        }
        var months = all.stream()
                .map(cohort -> YearMonth.from(text.starts(cohort)))
                .distinct()
                .sorted()
                .toList();
        var frame = pages.frame(
                request, text, "/series", text.t("site.catalogue.title"), text.t("site.catalogue.description"), null);
        var slice = Slice.of(entries, CatalogueFilters.page(request), SERIES_ON_A_PAGE);
        return pages.render(
                frame,
                "catalogue",
                Map.of("entries", slice, "filters", filters, "months", months, "cities", cohorts.cities()));
    }

    private static CohortFilter asked(CatalogueFilters filters, PageText text) {
        return new CohortFilter(
                filters.text().isEmpty() ? null : filters.text(),
                filters.format(),
                filters.city().isEmpty() ? null : filters.city(),
                filters.month(),
                filters.openOnly(),
                text.locale());
    }
}
