package ca.footing.site.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Format;
import ca.footing.cohort.Outlooks;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What a reader without scripts, and a search engine, get from the server. */
@FootingTest
class SitePagesTest {
    private final HttpClient browser = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private Clock clock;

    private CohortDetails cohort;

    @BeforeEach
    void publishACohort() {
        cohort = cohorts.details(fixtures.cohort(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aSeriesPageHoldsItsTextPriceAndLanguagesWithoutScript(String language) throws Exception {
        var series = cohort.summary().seriesSlug();
        var answer = get("/" + language + "/series/" + series);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("html").attr("lang")).isEqualTo(language + "-CA");
        assertThat(page.select("h1").text()).isEqualTo(in(cohort.summary().seriesTitle(), language));
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
        assertThat(page.select("main").text())
                .as("$100.00 and 13 % HST of Ontario")
                .containsPattern(language.equals("en") ? "\\$113\\.00" : "113,00\\h\\$")
                .contains(language.equals("en") ? "HST, Ontario" : "TVH, Ontario");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("en-CA", "fr-CA", "x-default");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/" + language + "/series/" + series);
        assertThat(page.select("script:not([src]):not([type='application/ld+json'])"))
                .isEmpty();
    }

    @Test
    void structuredDataNamesTheCourseItsCohortsAndTheWholePrice() throws Exception {
        var page =
                Jsoup.parse(get("/en/series/" + cohort.summary().seriesSlug()).body());
        var course = json.readTree(
                page.select("script[type='application/ld+json']").first().data());
        var instance = course.get("hasCourseInstance").get(0);

        assertThat(course.get("@type").stringValue()).isEqualTo("Course");
        assertThat(course.get("name").stringValue())
                .isEqualTo(in(cohort.summary().seriesTitle(), "en"));
        assertThat(instance.get("@type").stringValue()).isEqualTo("CourseInstance");
        assertThat(instance.get("url").stringValue())
                .endsWith("/en/cohorts/" + cohort.summary().code());
        assertThat(instance.get("offers").get(0).get("price").stringValue()).isEqualTo("113.00");
        assertThat(instance.get("offers").get(0).get("priceCurrency").stringValue())
                .isEqualTo("CAD");
    }

    @Test
    void aLinkStraightToACohortOpensItsPage() throws Exception {
        var answer = get("/en/cohorts/" + cohort.summary().code());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .contains(in(cohort.summary().name(), "en"));
    }

    /** Who must book travel and leave reads in every list whether a cohort is certain, and when that is decided. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aTentativeCohortSaysSoWithTheDateOfTheDecisionOnCardsAndItsPage(String language) throws Exception {
        var id = cohort.summary().id();
        var address = "/" + language + "/series/" + cohort.summary().seriesSlug();
        var page = "/" + language + "/cohorts/" + cohort.summary().code();
        assertThat(Jsoup.parse(get(address).body()).select(".cohort-card .badge"))
                .hasSize(1);
        var decided = LocalDate.now(clock.withZone(cohort.summary().zone())).plusDays(10);
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            outlooks.require(id, 3, decided);
            return id;
        });
        var locale = Languages.of(language);
        var badge = (language.equals("en") ? "Tentative, decided by " : "À confirmer, décision au plus tard le ")
                + Formats.shortDate(decided, locale);
        assertThat(Jsoup.parse(get(address).body())
                        .select(".cohort-card .badge")
                        .eachText())
                .hasSize(2)
                .contains(badge);
        var shown = Jsoup.parse(get(page).body());
        assertThat(shown.select("aside .badge").eachText()).contains(badge);
        assertThat(shown.select(".page-head .facts").text()).contains(Formats.date(decided, locale));

        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            outlooks.goAhead(id);
            return id;
        });
        assertThat(Jsoup.parse(get(address).body()).select(".cohort-card .badge"))
                .hasSize(1);
        assertThat(Jsoup.parse(get(page).body()).select(".page-head .facts").text())
                .contains(language.equals("en") ? "It is certain" : "Il est certain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aHybridSessionNamesItsRoomAndThatOneCanJoinOnline(String language) throws Exception {
        fixtures.held(cohort.summary().id(), Format.HYBRID, "12 Elm Street");
        var shown =
                Jsoup.parse(get("/" + language + "/cohorts/" + cohort.summary().code() + "?province=AB")
                        .body());
        assertThat(shown.select("main table").text())
                .contains(language.equals("en") ? "12 Elm Street, or online" : "12 Elm Street, ou en ligne");
        assertThat(shown.select("aside").text())
                .as("the buyer's province, 5 % GST")
                .containsPattern(language.equals("en") ? "\\$105\\.00" : "105,00\\h\\$");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void aCohortPageSaysWhenTheBreaksAre(String language) throws Exception {
        var locale = Locale.of(language, "CA");
        var session = cohort.sessions().getFirst();
        var pause = session.breaks().all().getFirst();
        var times = Jsoup.parse(
                        get("/" + language + "/cohorts/" + cohort.summary().code())
                                .body())
                .select("main table td span.sub")
                .eachText();
        assertThat(times).hasSize(cohort.sessions().size());
        assertThat(times.getFirst().replace('\u00a0', ' '))
                .startsWith(language.equals("fr") ? "Pause" : "Break")
                .contains(
                        Formats.time(pause.from(), locale).replace('\u00a0', ' '),
                        Formats.time(pause.to(), locale).replace('\u00a0', ' '));
    }

    @Test
    void aLongCatalogueIsReadPageByPageAndKeepsItsFilters() throws Exception {
        for (var i = 0; i < 21; i++) {
            fixtures.cohort(2);
        }
        var first = Jsoup.parse(get("/en/series?format=online&open=1").body());
        var next = first.select("a[rel=next]").attr("href");

        assertThat(first.select(".series-entry")).hasSize(20);
        assertThat(next).contains("format=online").contains("open=1").endsWith("page=2");
        var second = Jsoup.parse(get(next).body());
        assertThat(second.select("a[rel=prev]")).isNotEmpty();
        assertThat(second.select(".series-entry h2").eachText()).isNotEmpty();
        assertThat(Jsoup.parse(get("/en/series?page=9999").body()).select(".series-entry"))
                .isNotEmpty();
    }

    @Test
    void theSitemapNamesEveryPageInBothLanguagesAndRobotsNameTheSitemap() throws Exception {
        var sitemap = get("/sitemap.xml").body();

        for (var language : List.of("en", "fr")) {
            assertThat(sitemap)
                    .contains("/" + language + "/series/" + cohort.summary().seriesSlug() + "</loc>")
                    .contains("/" + language + "/cohorts/" + cohort.summary().code() + "</loc>");
        }
        assertThat(get("/robots.txt").body()).contains("Sitemap: ").contains("/sitemap.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/series/no-such-series", "/fr/cohorts/no-such-cohort", "/no-such-place"})
    void anAddressThatDoesNotExistIsToldCalmlyAndAsMissing(String path) throws Exception {
        var answer = get(path);
        var page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(page.select("h1").text()).isNotBlank();
        assertThat(page.select("main a[href]")).isNotEmpty();
    }

    @Test
    void thePageStandsReadableBeforeAnythingElseIsLoaded() throws Exception {
        var answer = get("/en/series/" + cohort.summary().seriesSlug());

        assertThat(answer.body()).doesNotContain("VAADIN").doesNotContain("vaadin-dev");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as("no session for a reader")
                .noneMatch(cookie -> cookie.contains("SESSION"));
        assertThat(headings(Jsoup.parse(answer.body()))).startsWith("h1").contains("h2");
    }

    private static List<String> headings(Document page) {
        return page.select("h1, h2, h3").stream()
                .map(heading -> heading.tagName())
                .toList();
    }

    private static String in(LocalizedText text, String language) {
        return text.in(Locale.of(language));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html,*/*;q=0.8")
                        .build(),
                BodyHandlers.ofString());
    }
}
