package ca.footing.site.ui;

import ca.footing.catalogue.Catalogue;
import ca.footing.cohort.CohortFilter;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Languages;
import ca.footing.shared.PublicUrls;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines ask for first: robots.txt and the sitemap with both languages of each page. */
@RestController
class Robots {
    private static final List<String> FIXED =
            List.of("", "/series", "/terms", "/privacy", "/refunds", "/accessibility");

    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final PublicUrls urls;

    Robots(Catalogue catalogue, Cohorts cohorts, PublicUrls urls) {
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.urls = urls;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Allow: /en
                Allow: /fr
                Disallow: /en/verify/
                Disallow: /fr/verify/
                Allow: /public/
                Allow: /styles/
                Disallow: /
                Sitemap: %s
                """.formatted(urls.absolute("sitemap.xml"));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        var paths = new ArrayList<>(FIXED);
        catalogue.published().forEach(series -> paths.add("/series/" + series.slug()));
        cohorts.find(CohortFilter.none(Languages.ENGLISH)).forEach(cohort -> paths.add("/cohorts/" + cohort.code()));
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
        for (var path : paths) {
            for (var language : List.of("en", "fr")) {
                xml.append("<url><loc>")
                        .append(urls.absolute(language + path))
                        .append("</loc>")
                        .append(alternate("en", path))
                        .append(alternate("fr", path))
                        .append("</url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private String alternate(String language, String path) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s-CA\" href=\"%s\"/>"
                .formatted(language, urls.absolute(language + path));
    }
}
