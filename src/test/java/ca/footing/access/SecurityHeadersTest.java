package ca.footing.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.shared.PublicUrls;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@FootingTest
class SecurityHeadersTest {
    @Autowired
    private Environment environment;

    @Autowired
    private AccountFixtures people;

    private Http http;

    @BeforeEach
    void openBrowser() {
        http = new Http(environment);
    }

    /** ASVS 3.4.3–3.4.6: screens, redirects, files, missing pages, Vaadin's own resources, refusals. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/account",
                "/office/people",
                "/nothing/here",
                "/styles/app.css",
                "/styles/missing.css",
                "/actuator/health",
                "/actuator/env",
                "/VAADIN/missing.js",
                "/robots.txt"
            })
    void standOnEveryAnswer(String path) {
        var answer = http.get(path);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "X-Request-Id")).hasSize(36);
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void letOnlyTheScriptsOfThisVeryAnswerRunOnScreens() {
        var first = http.get("/sign-in");
        var policy = header(first, "Content-Security-Policy");
        var nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(scriptPolicy(policy)).doesNotContain("unsafe-inline");
        assertThat(first.body()).contains("nonce=\"" + nonce + "\"").doesNotContainPattern("<script(?![^>]*nonce=)");
        assertThat(header(http.get("/sign-in"), "Content-Security-Policy")).doesNotContain(nonce);
    }

    @Test
    void allowNeitherEvalNorInlineOnPlainAnswers() {
        assertThat(header(http.get("/styles/app.css"), "Content-Security-Policy"))
                .doesNotContain("unsafe-eval", "unsafe-inline", "*");
    }

    @Test
    void keepScreensOutOfEveryCache() {
        var email = AccountFixtures.freshEmail();
        people.withPassword(email);
        assertThat(header(http.get("/sign-in"), "Cache-Control")).contains("no-store");
        http.signIn(email.value(), AccountFixtures.PASSWORD);
        var account = http.get("/account");
        assertThat(account.statusCode()).isEqualTo(200);
        assertThat(header(account, "Cache-Control")).contains("no-store");
    }

    @Test
    void promiseSecureTransportWhereTheSiteIsSecure() throws Exception {
        var response = new MockHttpServletResponse();
        new SecurityHeaders(new PublicUrls(URI.create("https://learn.example.org")))
                .doFilter(new MockHttpServletRequest(), response, new MockFilterChain());
        assertThat(response.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(http.get("/sign-in").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    void keepTheSessionInAGuardedCookieOnly() {
        var answer = http.get("/sign-in");
        var cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(text -> text.startsWith("SESSION="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(answer.body()).doesNotContain("jsessionid");
        assertThat(Http.location(new Http(environment).get("/account"))).isEqualTo("/sign-in");

        var factory = new TomcatServletWebServerFactory();
        new WebServer(
                        new PublicUrls(URI.create("https://learn.example.org")),
                        new AccessProperties("", java.time.Duration.ofMinutes(30), java.time.Duration.ofHours(12)))
                .customize(factory);
        var secure = factory.getSettings().getSession().getCookie();
        assertThat(secure.getName()).isEqualTo("__Host-SESSION");
        assertThat(secure.getSecure()).isTrue();
        assertThat(secure.getPath()).isEqualTo("/");
    }

    @Test
    void giveReadersOfPublicPagesNoSession() {
        for (var path : new String[] {"/en", "/styles/app.css", "/actuator/health", "/nothing/here"}) {
            assertThat(http.get(path).headers().allValues("Set-Cookie"))
                    .as(path)
                    .noneMatch(cookie -> cookie.startsWith("SESSION"));
        }
    }

    @Test
    void answerNothingButTheUsualMethods() {
        assertThat(http.method("TRACE", "/sign-in").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(http.method("TRACE", "/styles/app.css").statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void listNoDirectories() {
        assertThat(http.get("/styles/").body()).doesNotContain("tokens.css");
        assertThat(http.get("/public/images/").body()).doesNotContain("done.svg");
    }

    private static String scriptPolicy(String policy) {
        return policy.replaceAll(".*(script-src [^;]+);.*", "$1");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("(no " + name + " on " + answer.uri() + ")");
    }
}
