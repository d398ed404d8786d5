package ca.footing.site.ui;

import ca.footing.catalogue.SeriesDetails;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Format;
import ca.footing.cohort.SeatState;
import ca.footing.shared.Province;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.SiteRoutes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** schema.org {@code Course} and {@code CourseInstance} of a series, as JSON-LD that search engines read. */
@Component
class StructuredData {
    private final JsonMapper json;
    private final PublicUrls urls;
    private final PriceTable prices;

    StructuredData(JsonMapper json, PublicUrls urls, PriceTable prices) {
        this.json = json;
        this.urls = urls;
        this.prices = prices;
    }

    String course(SeriesDetails series, List<CohortDetails> cohorts, PageText text, Province buyer) {
        var course = new LinkedHashMap<String, Object>();
        course.put("@context", "https://schema.org");
        course.put("@type", "Course");
        course.put("name", text.of(series.summary().title()));
        course.put("description", text.of(series.summary().summary()));
        course.put(
                "url",
                urls.absolute(SiteRoutes.series(text.locale(), series.summary().slug())));
        course.put("inLanguage", text.lang());
        course.put("provider", Map.of("@type", "Organization", "name", text.t("shared.app"), "url", urls.absolute("")));
        course.put(
                "hasCourseInstance",
                cohorts.stream().map(cohort -> instance(cohort, text, buyer)).toList());
        return json.writeValueAsString(course).replace("<", "\\u003c");
    }

    private Map<String, Object> instance(CohortDetails cohort, PageText text, Province buyer) {
        var instance = new LinkedHashMap<String, Object>();
        var summary = cohort.summary();
        var online = summary.formats().contains(Format.ONLINE);
        var onsite = summary.formats().contains(Format.IN_PERSON);
        instance.put("@type", "CourseInstance");
        instance.put("name", text.of(summary.name()));
        instance.put("url", urls.absolute(SiteRoutes.cohort(text.locale(), summary.code())));
        instance.put("courseMode", online && onsite ? "blended" : online ? "online" : "onsite");
        instance.put(
                "startDate",
                summary.startsAt().atZone(summary.zone()).toOffsetDateTime().toString());
        instance.put(
                "endDate",
                summary.endsAt().atZone(summary.zone()).toOffsetDateTime().toString());
        instance.put(
                "location",
                onsite
                        ? Map.of("@type", "Place", "name", summary.city(), "address", summary.city())
                        : Map.of("@type", "VirtualLocation", "url", urls.absolute("")));
        instance.put(
                "instructor",
                cohort.facilitators().stream()
                        .map(person -> Map.of("@type", "Person", "name", person.name()))
                        .toList());
        instance.put(
                "offers",
                prices.rows(cohort, buyer, text).stream()
                        .map(row -> Map.of(
                                "@type",
                                "Offer",
                                "name",
                                row.name(),
                                "price",
                                row.quote().total().decimal().toPlainString(),
                                "priceCurrency",
                                row.quote().total().currency().getCurrencyCode(),
                                "availability",
                                "https://schema.org/" + (summary.seats() == SeatState.FULL ? "SoldOut" : "InStock")))
                        .toList());
        return instance;
    }
}
