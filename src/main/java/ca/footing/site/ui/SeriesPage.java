package ca.footing.site.ui;

import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SeatState;
import ca.footing.shared.Languages;
import ca.footing.shared.Province;
import ca.footing.waitlist.Interest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A series in full, so that it can be read, indexed and shared before any script runs. */
@RestController
class SeriesPage {
    private final Pages pages;
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final PriceTable prices;
    private final StructuredData structured;
    private final Interest interest;

    SeriesPage(
            Pages pages,
            Catalogue catalogue,
            Cohorts cohorts,
            PriceTable prices,
            StructuredData structured,
            Interest interest) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.prices = prices;
        this.structured = structured;
        this.interest = interest;
    }

    @GetMapping("/{lang:en|fr}/series/{slug:[a-z0-9-]{1,80}}")
    ResponseEntity<String> series(
            @PathVariable String lang,
            @PathVariable String slug,
            @RequestParam(defaultValue = "ON") String province,
            HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var series = catalogue.bySlug(slug);
        var buyer = PriceTable.province(province);
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
                "next",
                next(offered),
                "priced",
                priced(offered, buyer, text),
                "facilitators",
                List.copyOf(facilitators.values()),
                "consent",
                interest.consent(slug, text.locale()),
                "buyer",
                buyer,
                "provinces",
                List.of(Province.values()));
        return pages.render(frame, "series", model);
    }

    /** The prices of the next cohort that can be booked; empty when there is none. */
    private List<PriceRow> priced(List<CohortDetails> offered, Province buyer, PageText text) {
        return next(offered).stream()
                .flatMap(cohort -> prices.rows(cohort, buyer, text).stream())
                .toList();
    }

    private static List<CohortDetails> next(List<CohortDetails> offered) {
        return offered.stream()
                .filter(cohort -> cohort.summary().seats() == SeatState.OPEN
                        || cohort.summary().seats() == SeatState.FEW_LEFT)
                .limit(1)
                .toList();
    }
}
