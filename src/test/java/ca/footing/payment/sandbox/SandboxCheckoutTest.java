package ca.footing.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.Payments;
import ca.footing.shared.PublicPath;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class SandboxCheckoutTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private SandboxWebhooks webhooks;

    @Autowired
    private SandboxSecret secret;

    @Autowired
    private List<PublicPath> paths;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final UUID reference = UUID.randomUUID();

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void aPayerPaysWithoutAnyScriptAndTheWebhookSettles() throws Exception {
        var page = payments.pageOf(fixtures.open(reference, 10_000));

        var shown = get(page);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("TEST CHECKOUT – no money moves", "$113.00", "HST 13% (123456789 RT0001)", "Pay $113.00")
                .doesNotContain("<script");
        assertThat(act(page, "decline", shown.body()).body()).contains("The card was declined");
        var paid = act(page, "pay", shown.body());
        assertThat(paid.statusCode()).isEqualTo(303);
        assertThat(paid.headers().firstValue("Location").orElseThrow()).contains("/payment/");

        for (var i = 0; i < 100 && status() != PaymentStatus.SUCCEEDED; i++) {
            Thread.sleep(50);
        }
        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(get(page).body()).contains("This page is closed");
    }

    @Test
    void refusesAPostThatDidNotComeFromThePage() throws Exception {
        var page = payments.pageOf(fixtures.open(reference, 10_000));

        assertThat(act(page, "pay", "").statusCode()).isEqualTo(403);

        assertThat(get(page).body()).contains("Pay $113.00");
    }

    @Test
    void theBankAnswersLater() throws Exception {
        var page = payments.pageOf(fixtures.open(reference, 10_000));
        var token = get(page).body();

        act(page, "later", token);
        webhooks.deliverDue();
        assertThat(get(page).body()).contains("The bank pays");

        act(page, "bank-refuses", token);
        for (var i = 0; i < 100 && status() != PaymentStatus.FAILED; i++) {
            Thread.sleep(50);
        }
        assertThat(status()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void aWebhookThatWasNotTakenIsSentAgainUntilItIs() {
        fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var event = jdbc.sql("select id from sandbox_object where kind = 'event' order by created desc, id limit 1")
                .query(String.class)
                .single();
        jdbc.sql(
                        "update sandbox_delivery set attempts = 3, next_at = date_add(utc_timestamp(6), interval 40 second) where delivered_at is null")
                .update();

        webhooks.deliverDue();
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        clock.advance(Duration.ofMinutes(1));
        webhooks.deliverDue();

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(event).startsWith("evt_sbx_");
    }

    @Test
    void knowsNoOtherPageAndKeepsItsSecret() throws Exception {
        assertThat(get(URI.create("http://localhost:" + port + "/test-checkout/cs_sbx_nothing"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(secret.value()).startsWith("whsec_").isEqualTo(secret.value());
        assertThat(paths).anySatisfy(path -> assertThat(path.patterns()).contains("/test-checkout/**"));
    }

    private HttpResponse<String> get(URI page) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> act(URI page, String act, String shown) throws IOException, InterruptedException {
        var token = TOKEN.matcher(shown);
        var form = "act=" + act
                + (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        return browser.send(
                HttpRequest.newBuilder(page)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private PaymentStatus status() {
        return payments.stateOf(reference).orElseThrow().status();
    }
}
