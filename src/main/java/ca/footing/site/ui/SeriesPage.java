package ca.footing.site.ui;

import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Languages;
import ca.footing.shared.Province;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A series and a cohort in full, so that they can be read, indexed and shared before any script runs. */
@RestController
class SeriesPage {
    private final Pages pages;
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final PriceTable prices;
    private final StructuredData structured;

    SeriesPage(Pages pages, Catalogue catalogue, Cohorts cohorts, PriceTable prices, StructuredData structured) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.prices = prices;
        this.structured = structured;
    }

    @GetMapping("/{lang:en|fr}/series/{slug:[a-z0-9-]{1,80}}")
    ResponseEntity<String> series(
            @PathVariable String lang,
            @PathVariable String slug,
            @RequestParam(defaultValue = "ON") String province,
            HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var series = catalogue.bySlug(slug);
        var buyer = province(province);
        var offered = cohorts.ofSeries(series.summary().id()).stream()
                .map(cohort -> cohorts.byCode(cohort.code()))
                .toList();
        var facilitators = new LinkedHashMap<Object, Object>();
        offered.forEach(cohort -> cohort.facilitators().forEach(person -> facilitators.put(person.id(), person)));
        var frame = pages.frame(
                request,
                text,
                "/series/" + slug,
                text.of(series.summary().title()),
                text.of(series.summary().summary()),
                structured.course(series, offered, text, buyer));
        var model = Map.<String, Object>of(
                "series",
                series,
                "cohorts",
                offered,
                "priced",
                priced(offered, buyer, text),
                "facilitators",
                List.copyOf(facilitators.values()),
                "buyer",
                buyer,
                "provinces",
                List.of(Province.values()));
        return pages.render(frame, "series", model);
    }

    @GetMapping("/{lang:en|fr}/cohorts/{code:[a-z0-9-]{1,60}}")
    ResponseEntity<String> cohort(
            @PathVariable String lang,
            @PathVariable String code,
            @RequestParam(defaultValue = "ON") String province,
            HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var cohort = cohorts.byCode(code);
        var series = catalogue.bySlug(cohort.summary().seriesSlug());
        var buyer = province(province);
        var title = text.t(
                "site.cohort.title",
                text.of(cohort.summary().seriesTitle()),
                text.of(cohort.summary().name()));
        var frame = pages.frame(
                request,
                text,
                "/cohorts/" + code,
                title,
                text.of(series.summary().summary()),
                structured.course(series, List.of(cohort), text, buyer));
        var model = Map.<String, Object>of(
                "series",
                series,
                "cohort",
                cohort,
                "rows",
                prices.rows(cohort, buyer, text),
                "place",
                prices.placeOfSupply(cohort, buyer),
                "buyer",
                buyer,
                "provinces",
                List.of(Province.values()));
        return pages.render(frame, "cohort", model);
    }

    /** The prices of the next cohort that can be booked, else of the first one; empty without cohorts. */
    private List<PriceRow> priced(List<CohortDetails> offered, Province buyer, PageText text) {
        return offered.stream()
                .filter(cohort -> cohort.summary().seatsFree() > 0)
                .findFirst()
                .or(() -> offered.stream().findFirst())
                .map(cohort -> prices.rows(cohort, buyer, text))
                .orElse(List.of());
    }

    private static Province province(String name) {
        return Arrays.stream(Province.values())
                .filter(province -> province.name().equals(name))
                .findFirst()
                .orElse(Province.ON);
    }
}
