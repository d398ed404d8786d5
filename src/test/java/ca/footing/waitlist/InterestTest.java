package ca.footing.waitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class InterestTest {
    @Autowired
    private Interest interest;

    @Autowired
    private InterestBook book;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CaughtMail caught;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Value("${server.port}")
    private int port;

    private final EmailAddress email = AccountFixtures.freshEmail();

    @AfterEach
    void back() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void confirmedByMailToldOfNewDatesAndEndedInOneClick() throws Exception {
        var cohort = cohortFixtures.cohort(3);
        var slug = summary(cohort).seriesSlug();
        assertThat(http("GET", "/en/series/" + slug, ""))
                .contains("None of the dates fit?", "I can end this in one click");
        assertThat(http("POST", "/en/series/" + slug + "/interest", "email=" + encoded() + "&agreed=yes"))
                .contains("Check your mail");
        cohortFixtures.another(cohort, 2);
        assertThat(caught.allTo(email.value()))
                .as("nothing before it is confirmed")
                .hasSize(1);
        var confirm = caught.linkIn(caught.latestTo(email.value()), "en/interest/confirm/");
        assertThat(http("GET", confirm, "")).contains("Yes, write to me");
        assertThat(http("POST", confirm, "")).contains("We will write to you");

        var later = cohortFixtures.another(cohort, 2);
        var news = caught.latestTo(email.value());
        assertThat(news.subject()).isEqualTo("New dates – Footing");
        assertThat(news.text()).contains("/en/cohorts/" + summary(later).code(), "somebody asked on our site");
        var leave = caught.linkIn(news, "en/interest/leave/");
        assertThat(http("GET", leave, "")).contains("End these messages?");
        assertThat(http("POST", leave, "")).contains("You hear no more of new dates");
        cohortFixtures.another(cohort, 2);
        assertThat(caught.allTo(email.value())).hasSize(2);
    }

    @Test
    void theConsentIsKeptInItsWordsWithTimeAndSource() throws Exception {
        var slug = summary(cohortFixtures.cohort(3)).seriesSlug();
        http("POST", "/fr/series/" + slug + "/interest", "email=" + encoded() + "&agreed=yes");
        var kept = jdbc.sql("select consent_text, consent_source, asked_at from series_interest where email = ?")
                .param(email.value())
                .query()
                .singleRow();
        assertThat(kept.get("consent_text").toString()).startsWith("Oui, écrivez-moi à cette adresse");
        assertThat(kept.get("consent_source")).isEqualTo("/fr/series/" + slug + "/interest");
        assertThat(kept.get("asked_at")).isNotNull();
    }

    @Test
    void nothingIsKeptWithoutConsentOrForAWrongAddress() throws Exception {
        var slug = summary(cohortFixtures.cohort(3)).seriesSlug();
        assertThatThrownBy(() -> interest.ask(slug, email, Languages.ENGLISH, false, "test"))
                .isInstanceOf(ConsentMissing.class);
        assertThat(http("POST", "/en/series/" + slug + "/interest", "email=" + encoded()))
                .contains("One tick is missing");
        assertThat(http("POST", "/en/series/" + slug + "/interest", "email=nonsense&agreed=yes"))
                .contains("This is not an e-mail address");
        assertThat(rows()).isZero();
    }

    @Test
    void anAddressThatNobodyConfirmsIsForgotten() {
        var slug = summary(cohortFixtures.cohort(3)).seriesSlug();
        interest.ask(slug, email, Languages.ENGLISH, true, "test");
        interest.ask(slug, email, Languages.ENGLISH, true, "test");
        assertThat(rows()).isEqualTo(1);
        clock.advance(Duration.ofDays(15));
        book.clean(clock.instant());
        assertThat(rows()).isZero();
    }

    @Test
    void theOfficeSeesCountsAndWhoCameOfIt() {
        var cohort = cohortFixtures.cohort(3);
        var person = people.withPassword(email);
        interest.ask(summary(cohort).seriesSlug(), email, Languages.ENGLISH, true, "test");
        interest.ask(summary(cohort).seriesSlug(), AccountFixtures.freshEmail(), Languages.ENGLISH, true, "test");
        var token = caught.linkIn(caught.latestTo(email.value()), "en/interest/confirm/")
                .replaceAll(".*/", "");
        interest.confirm(token);
        var later = cohortFixtures.another(cohort, 2);
        places.confirmed(later, person);
        var title = summary(cohort).seriesTitle();
        var row = Acting.as(people.registrar(), Role.REGISTRAR, () -> interest.bySeries()).stream()
                .filter(one -> one.series().equals(title))
                .toList();
        assertThat(row).anySatisfy(one -> {
            assertThat(one.confirmed()).isEqualTo(1);
            assertThat(one.asked()).isEqualTo(1);
            assertThat(one.told()).isEqualTo(1);
            assertThat(one.registered()).isEqualTo(1);
            assertThat(one.conversion()).isEqualTo(100);
        });
    }

    @Test
    void aWrongLinkChangesNothing() {
        assertThatThrownBy(() -> interest.confirm("abcdefghijklmnop")).isInstanceOf(RecordNotFound.class);
        assertThat(interest.byLeaveLink("abcdefghijklmnop")).isEmpty();
    }

    private int rows() {
        return jdbc.sql("select count(*) from series_interest where email = ?")
                .param(email.value())
                .query(Integer.class)
                .single();
    }

    private String encoded() {
        return URLEncoder.encode(email.value(), StandardCharsets.UTF_8);
    }

    private CohortSummary summary(CohortId cohort) {
        return cohorts.details(cohort).summary();
    }

    private String http(String method, String path, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(form))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
