package ca.footing.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.People;
import ca.footing.account.Role;
import ca.footing.shared.EmailAddress;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** Signing in and out and the life of a session, over HTTP as any client can speak it. */
@FootingTest
@ExtendWith(OutputCaptureExtension.class)
class SignInTest {
    @Autowired
    private Environment environment;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private People directory;

    @Autowired
    private Sessions sessions;

    @Autowired
    private MovableClock clock;

    private Http http;
    private EmailAddress email;
    private AccountId person;

    @BeforeEach
    void someone() {
        http = new Http(environment);
        email = AccountFixtures.freshEmail();
        person = people.withPassword(email);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void goesOnToTheScreenThatWasWanted() {
        assertThat(Http.location(http.get("/account/profile"))).isEqualTo("/sign-in");
        assertThat(Http.location(signIn())).isEqualTo("/account/profile");
        assertThat(http.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void goesHomeWhenNothingWasWanted() {
        assertThat(Http.location(signIn())).isEqualTo("/home");
    }

    @Test
    void neverLeadsToAnotherSite() {
        http.get("/account?continue=https://evil.example", "X-Forwarded-Host", "evil.example");
        var token = http.csrf(http.get("/sign-in"));
        var answer = http.post(
                "/sign-in?Saved-url=https://evil.example&continue=//evil.example",
                Map.of(
                        "username",
                        email.value(),
                        "password",
                        AccountFixtures.PASSWORD,
                        "_csrf",
                        token,
                        "Saved-url",
                        "https://evil.example"),
                "source",
                "typescript");
        assertThat(Http.location(answer)).isEqualTo("/account");
        assertThat(answer.headers().firstValue("Saved-url")).isEmpty();
        for (var evil :
                new String[] {"//evil.example", "/\\evil.example", "https://evil.example//x/y", "javascript:1"}) {
            assertThat(OwnAddress.of(evil).orElse("/")).as(evil).startsWith("/").doesNotStartWith("//");
            assertThat(OwnAddress.of(evil).orElse("/")).doesNotContain("evil.example");
        }
    }

    @Test
    void changesTheSessionsId() {
        http.get("/sign-in");
        var before = http.session().orElseThrow();
        signIn();
        assertThat(http.session().orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void answersTheSameForEveryRefusal() {
        var unconfirmed = AccountFixtures.freshEmail();
        people.unconfirmed(unconfirmed);
        var disabled = AccountFixtures.freshEmail();
        asOwner(() -> directory.disable(people.withPassword(disabled)));

        for (var address : new String[] {
            email.value(), unconfirmed.value(), AccountFixtures.freshEmail().value()
        }) {
            assertThat(Http.location(new Http(environment).signIn(address, "not the password")))
                    .isEqualTo("/sign-in?refused");
        }
        assertThat(Http.location(new Http(environment).signIn(unconfirmed.value(), AccountFixtures.PASSWORD)))
                .isEqualTo("/sign-in?refused");
        assertThat(Http.location(new Http(environment).signIn(disabled.value(), AccountFixtures.PASSWORD)))
                .isEqualTo("/sign-in?refused");
        assertThat(Http.location(new Http(environment).signIn("no address at all", "x")))
                .isEqualTo("/sign-in?refused");
    }

    @Test
    void takesAsLongForUnknownPeople() {
        signIn();
        var known = fastest(email.value());
        var unknown = fastest(AccountFixtures.freshEmail().value());
        assertThat(unknown).isGreaterThan(known / 2);
    }

    @Test
    void slowsDownButNeverLocksOut() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(Http.location(http.signIn(email.value(), "wrong")))
                    .as("attempt %s", attempt)
                    .isEqualTo("/sign-in?refused");
        }
        assertThat(Http.location(signIn())).isEqualTo("/sign-in?wait=1");
        clock.advance(Duration.ofSeconds(61));
        assertThat(Http.location(signIn())).isEqualTo("/home");
    }

    @Test
    void slowsDownForUnknownAddressesToo() {
        var nobody = AccountFixtures.freshEmail().value();
        for (var attempt = 0; attempt < 5; attempt++) {
            http.signIn(nobody, "wrong");
        }
        assertThat(Http.location(http.signIn(nobody, "wrong"))).isEqualTo("/sign-in?wait=1");
    }

    @Test
    void refusesAFormThatIsNotOurs() {
        http.get("/sign-in");
        var answer = http.post("/sign-in", Map.of("username", email.value(), "password", AccountFixtures.PASSWORD));
        assertThat(Http.location(answer)).isEqualTo("/sign-in?stale");
        assertThat(Http.location(http.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void endsTheSessionOnTheServerAtSignOut() {
        signIn();
        var page = http.get("/account");
        var session = http.session().orElseThrow();
        http.post("/logout", Map.of("_csrf", http.csrf(page)));

        var thief = new Http(environment);
        assertThat(Http.location(thief.get("/account", "Cookie", "SESSION=" + session)))
                .isEqualTo("/sign-in");
        assertThat(Http.location(http.get("/account"))).isEqualTo("/sign-in");
        assertThat(asOwner(() -> sessions.of(person))).isEmpty();
    }

    @Test
    void doesNotSignOutByALink() {
        signIn();
        http.get("/logout");
        assertThat(http.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void endsASessionThatWasNotUsed() {
        signIn();
        http.get("/account");
        clock.advance(Duration.ofMinutes(29));
        assertThat(http.get("/account").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(31));
        assertThat(Http.location(http.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void doesNotTakeAnOpenTabForUse() {
        signIn();
        http.get("/account");
        for (var minute = 0; minute < 35; minute += 5) {
            clock.advance(Duration.ofMinutes(5));
            http.method("POST", "/?v-r=heartbeat&v-uiId=0");
        }
        assertThat(Http.location(http.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void endsEverySessionAfterADay() {
        signIn();
        http.get("/account");
        for (var passed = 0; passed < 24 * 60; passed += 20) {
            clock.advance(Duration.ofMinutes(20));
            http.get("/account");
        }
        clock.advance(Duration.ofMinutes(1));
        assertThat(Http.location(http.get("/account"))).isEqualTo("/sign-in");
    }

    @Test
    void endsAllSessionsOfADisabledPersonWithinFiveSeconds() {
        var other = new Http(environment);
        signIn();
        other.signIn(email.value(), AccountFixtures.PASSWORD);
        http.get("/account");
        other.get("/account");
        assertThat(asOwner(() -> sessions.of(person))).hasSize(2);

        asOwner(() -> directory.disable(person));
        clock.advance(Duration.ofSeconds(6));

        assertThat(Http.location(http.get("/account"))).isEqualTo("/sign-in");
        assertThat(Http.location(other.get("/account"))).isEqualTo("/sign-in");
        assertThat(asOwner(() -> sessions.of(person))).isEmpty();
    }

    @Test
    void endsTheOneSessionThatAPersonPointsAt() {
        var other = new Http(environment);
        other.signIn(email.value(), AccountFixtures.PASSWORD);
        other.get("/account", "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        signIn();
        http.get("/account");
        Acting.as(person);
        var listed = sessions.mine();
        var firefox = listed.stream()
                .filter(row -> row.device().equals("Firefox · Linux"))
                .findFirst()
                .orElseThrow();

        sessions.end(firefox.id());
        clock.advance(Duration.ofSeconds(6));

        assertThat(Http.location(other.get("/account"))).isEqualTo("/sign-in");
        assertThat(http.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void logsWhoSignedInWithoutNamingAnyone(CapturedOutput output) {
        signIn();
        http.signIn("evil\r\nforged line " + email.value(), "wrong");
        assertThat(AccessLog.plain("GET /x\r\n2026 forged")).isEqualTo("GET /x??2026 forged");
        assertThat(output.getAll()).contains("Sign-in refused: BadCredentialsException, address ");
        assertThat(output.getAll()).doesNotContain(email.value(), "forged line");
    }

    @Test
    void answersUnknownAddressesWithNotFound() {
        assertThat(http.get("/nothing/here").statusCode()).isEqualTo(404);
        assertThat(http.get("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(http.method("GET", "/actuator/health").statusCode()).isEqualTo(200);
        signIn();
        assertThat(http.get("/nothing/here").statusCode()).isEqualTo(404);
        assertThat(http.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void believesNoForwardedHeadersOfStrangers() {
        var answer = http.get(
                "/account", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https", "Forwarded", "host=evil");
        assertThat(Http.location(answer)).isEqualTo("/sign-in");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("Secure"));
    }

    @Test
    void speaksTheLanguageOfCookieThenBrowser() {
        assertThat(http.get("/sign-in", "Accept-Language", "de, fr-CA;q=0.8").body())
                .contains("lang=\"fr\"");
        assertThat(http.get("/sign-in", "Accept-Language", "fr", "Cookie", "lang=en")
                        .body())
                .contains("lang=\"en\"");
        assertThat(http.get("/sign-in", "Accept-Language", "de").body()).contains("lang=\"en\"");
    }

    private java.net.http.HttpResponse<String> signIn() {
        return http.signIn(email.value(), AccountFixtures.PASSWORD);
    }

    private long fastest(String address) {
        var best = Long.MAX_VALUE;
        for (var round = 0; round < 3; round++) {
            var begin = System.nanoTime();
            new Http(environment).signIn(address, "wrong");
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best;
    }

    private void asOwner(Runnable step) {
        asOwner(() -> {
            step.run();
            return true;
        });
    }

    private <T> T asOwner(java.util.function.Supplier<T> step) {
        return Acting.as(AccountId.next(), Role.OWNER, step);
    }
}
