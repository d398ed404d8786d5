package ca.footing.site.ui;

import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Languages;
import ca.footing.shared.Province;
import ca.footing.waitlist.Waitlist;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One cohort: its sessions, what it costs with tax, what comes back on a withdrawal, and the way to register. */
@RestController
class CohortPage {
    private final Pages pages;
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final PriceTable prices;
    private final StructuredData structured;
    private final Waitlist waitlist;

    CohortPage(
            Pages pages,
            Catalogue catalogue,
            Cohorts cohorts,
            PriceTable prices,
            StructuredData structured,
            Waitlist waitlist) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.prices = prices;
        this.structured = structured;
        this.waitlist = waitlist;
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
        var buyer = PriceTable.province(province);
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
                "waiting",
                waitlist.at(code),
                "buyer",
                buyer,
                "provinces",
                List.of(Province.values()));
        return pages.render(frame, "cohort", model);
    }
}
