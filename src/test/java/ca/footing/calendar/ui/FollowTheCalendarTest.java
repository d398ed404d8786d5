package ca.footing.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.People;
import ca.footing.account.Role;
import ca.footing.calendar.Feeds;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.Format;
import ca.footing.cohort.SessionDraft;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.Tokens;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A person lets a calendar program follow their sessions; the program knows nothing but the address. */
@FootingTest
class FollowTheCalendarTest extends SpringBrowserlessTest {
    private final HttpClient program = HttpClient.newHttpClient();

    @Autowired
    private Environment environment;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private People office;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private Feeds feeds;

    @Autowired
    private MovableClock clock;

    private AccountId person = AccountId.next();

    @BeforeEach
    void meetSomeone() {
        person = people.learner();
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void theAddressIsMadeOnTheAccountPageAndShownOnce() {
        Acting.as(person, Role.LEARNER);
        UI.getCurrent().navigate("account");
        test(find(Button.class).withText("Make an address").single()).click();
        var address = find(TextField.class)
                .withLabel("Address of your calendar")
                .single()
                .getValue();
        assertThat(address).startsWith("webcal://").matches(".*/calendar/[A-Za-z0-9_-]{43}\\.ics");
        assertThat(get(path(address)).statusCode()).isEqualTo(200);
        UI.getCurrent().navigate("account");
        assertThat(find(TextField.class).withLabel("Address of your calendar").all())
                .isEmpty();
        assertThat(find(Button.class).withText("Make a new address").all()).hasSize(1);
    }

    @Test
    void aProgramReadsThePersonsSessionsWithoutCookieOrTitle() {
        var cohort = cohortFixtures.cohort(3);
        registrations.confirmed(cohort, person);
        var answer = get(path(made()));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                .contains("private", "max-age=900")
                .doesNotContain("no-store");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        var calendar = parse(answer);
        assertThat(calendar.getMethod()).isNull();
        assertThat(calendar.getEvents())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).isEqualTo("Workshop"));
        assertThat(answer.body())
                .contains("BEGIN:VTIMEZONE", "X-WR-CALNAME:Workshops")
                .doesNotContain("Evening", "Winter", "localhost", "Series", "@example.org");
    }

    @Test
    void anUnchangedCalendarIsAnsweredInAFewBytes() {
        var cohort = cohortFixtures.cohort(3);
        registrations.confirmed(cohort, person);
        var path = path(made());
        var tag = get(path).headers().firstValue("ETag").orElseThrow();
        clock.advance(Duration.ofMinutes(30));
        var again = get(path, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();

        var first = cohorts.sessions(cohort).getFirst();
        var start = first.time().start().plusDays(2);
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            planning.reviseSession(
                    first.id(),
                    new SessionDraft(
                            first.module(), first.title(), start, start.plusHours(2), 0, Format.ONLINE, "", null));
            return true;
        });
        var changed = get(path, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(parse(changed).getEvents())
                .anySatisfy(event -> assertThat(event.getSequence().getValue()).isEqualTo(1));
    }

    @Test
    void aDroppedSessionStaysAsCancelled() {
        var cohort = cohortFixtures.cohort(3);
        registrations.confirmed(cohort, person);
        var last = cohorts.sessions(cohort).getLast();
        Acting.as(AccountId.next(), Role.REGISTRAR, () -> {
            var extra = planning.addSession(
                    cohort,
                    new SessionDraft(
                            last.module(),
                            last.title(),
                            last.time().start().plusWeeks(1),
                            last.time().end().plusWeeks(1),
                            0,
                            Format.ONLINE,
                            "",
                            null));
            planning.removeSession(extra);
            return true;
        });
        assertThat(parse(get(path(made()))).getEvents())
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
    }

    @Test
    void anEndedOrRenewedAddressAnswersNobody() {
        var first = path(made());
        var second = path(made());
        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(second).statusCode()).isEqualTo(200);
        Acting.as(person, Role.LEARNER, () -> {
            feeds.end();
            return feeds.mine();
        });
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(get("/calendar/" + Tokens.random() + ".ics").statusCode()).isEqualTo(404);
        assertThat(get("/calendar/short.ics").statusCode()).isEqualTo(404);
    }

    @Test
    void whoMayNotSignInIsFollowedByNobody() {
        var path = path(made());
        Acting.as(AccountId.next(), Role.OWNER, () -> {
            office.disable(person);
            return true;
        });
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aProgramThatAsksTooOftenIsToldWhenToComeAgain() {
        var path = path(made());
        HttpResponse<String> answer = get(path);
        for (var i = 0; i < 10 && answer.statusCode() == 200; i++) {
            answer = get(path);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(60, 600);
    }

    @Test
    void thePersonSeesThatAProgramReadIt() {
        var path = path(made());
        get(path);
        assertThat(Acting.as(person, Role.LEARNER, () -> feeds.mine()))
                .hasValueSatisfying(feed -> assertThat(feed.readAt()).isNotNull());
    }

    private String made() {
        return Acting.as(person, Role.LEARNER, () -> feeds.renew());
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private static ICalendar parse(HttpResponse<String> answer) {
        return Biweekly.parse(answer.body()).first();
    }

    private HttpResponse<String> get(String path, String... headers) {
        var base = "http://localhost:" + environment.getRequiredProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return program.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
