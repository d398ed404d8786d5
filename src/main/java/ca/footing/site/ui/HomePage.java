package ca.footing.site.ui;

import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortFilter;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Languages;
import ca.footing.shared.SiteRoutes;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The start page: in one screen what this is and which series can be booked. */
@RestController
class HomePage {
    private static final int NEXT_COHORTS = 4;

    private final Pages pages;
    private final Catalogue catalogue;
    private final Cohorts cohorts;

    HomePage(Pages pages, Catalogue catalogue, Cohorts cohorts) {
        this.pages = pages;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
    }

    @GetMapping("/{lang:en|fr}")
    ResponseEntity<String> home(@PathVariable String lang, HttpServletRequest request) {
        var text = pages.in(Languages.of(lang));
        var series = catalogue.published();
        var next = cohorts.find(CohortFilter.none(text.locale())).stream()
                .limit(NEXT_COHORTS)
                .toList();
        var lead = series.isEmpty() ? null : catalogue.bySlug(series.getFirst().slug());
        var frame = pages.frame(request, text, "", text.t("site.home.title"), text.t("site.home.description"), null);
        var model = new java.util.HashMap<String, Object>(Map.of("series", series, "cohorts", next));
        model.put("lead", lead);
        return pages.render(frame, "home", model);
    }

    /** Keeps light, dark or the device's own scheme for this browser and goes back to the page it was asked from. */
    @GetMapping("/{lang:en|fr}/scheme/{scheme:light|dark|auto}")
    ResponseEntity<Void> scheme(
            @PathVariable String lang, @PathVariable String scheme, @RequestParam(defaultValue = "") String back) {
        var own = back.matches("/(en|fr)(/[A-Za-z0-9/_-]*)?") ? back : "/" + lang;
        return ResponseEntity.status(HttpStatus.FOUND)
                .header(HttpHeaders.SET_COOKIE, pages.cookie(SiteRoutes.SCHEME_COOKIE, scheme))
                .location(URI.create(own))
                .build();
    }
}
