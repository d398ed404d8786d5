package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.account.AccountId;
import ca.footing.shared.Money;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import ca.footing.tax.QuoteLine;
import ca.footing.tax.Seller;
import com.stripe.Stripe;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What the settings choose, and the real transport against a peer of our own. */
class StripeConfigurationTest {
    private static final Seller SELLER =
            new Seller("Practice", "", "123456789 RT0001", true, "", ZoneId.of("America/Toronto"));
    private static final PublicUrls URLS = new PublicUrls(URI.create("https://learn.example.org"));

    @Test
    void aKeyNeedsAWebhookSecret() {
        assertThatThrownBy(() -> properties("sk_live_1", ""))
                .hasMessageContaining("footing.stripe.webhook-secrets")
                .hasMessageNotContaining("sk_live_1");
        assertThatThrownBy(() -> properties("pk_live_1", "whsec_1")).hasMessageContaining("footing.stripe.key");
        assertThatThrownBy(() -> new StripeProperties("", null, List.of(), "sandbux"))
                .hasMessageContaining("footing.stripe.mode");
        assertThat(properties("sk_live_1", "whsec_1").toString()).doesNotContain("sk_live_1", "whsec_1");
    }

    @Test
    void theKeyChoosesTheMode() {
        assertThat(gateway(properties("sk_live_1", "whsec_1")).mode()).isEqualTo(StripeMode.LIVE);
        assertThat(gateway(properties("rk_test_1", "whsec_1")).mode()).isEqualTo(StripeMode.TEST);
        var off = gateway(properties("", ""));
        assertThat(off.mode()).isEqualTo(StripeMode.OFF);
        assertThatThrownBy(() -> off.read("cs_test_1")).isInstanceOf(StripeTrouble.class);
        assertThat(new PaymentMode(off).isOff()).isTrue();
        assertThat(new PaymentMode(gateway(properties("sk_live_1", "whsec_1"))).isTest())
                .isFalse();
    }

    @Test
    void sandboxSessionsNeverGoToStripeNorTheReverse() {
        assertThat(gateway(properties("sk_live_1", "whsec_1")).knows("cs_sbx_1"))
                .isFalse();
        assertThat(gateway(properties("sk_live_1", "whsec_1")).knows("cs_live_1"))
                .isTrue();
        var sandbox = new StripeGateway(StripeMode.SANDBOX, null, URLS, SELLER, new Texts());
        assertThat(sandbox.knows("cs_sbx_1")).isTrue();
        assertThat(sandbox.knows("cs_test_1")).isFalse();
    }

    @Test
    void speaksToAnotherAddressWithTheRealTransport() throws IOException {
        var requests = new ArrayList<String>();
        var peer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        peer.createContext("/", exchange -> answer(exchange, requests));
        peer.start();
        try {
            var base = "http://127.0.0.1:" + peer.getAddress().getPort();
            var gateway = gateway(new StripeProperties("sk_test_1", base, List.of("whsec_1"), ""));
            var order = order();

            var page = gateway.create(order);

            assertThat(page.id()).isEqualTo("cs_test_1");
            assertThat(page.attempt()).isEqualTo(order.attempt());
            assertThat(requests)
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("POST /v1/checkout/sessions")
                            .contains(
                                    "Bearer sk_test_1",
                                    Stripe.API_VERSION,
                                    order.attempt().toString(),
                                    "automatic_tax[enabled]=false",
                                    "adaptive_pricing[enabled]=false",
                                    "ui_mode=hosted_page",
                                    "custom_text[submit][message]=",
                                    "success_url=https://learn.example.org/payment/token",
                                    "payment_intent_data[metadata][payment]=" + order.payment())
                            .doesNotContain("payment_method_types", "Ada Payer", "customer", "Telemetry"));
        } finally {
            peer.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, List<String> requests) throws IOException {
        var form = URLDecoder.decode(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().entrySet() + " " + form);
        var reference = form.replaceAll("(?s).*client_reference_id=([^&]*).*", "$1");
        var body = """
                {"id":"cs_test_1","object":"checkout.session","status":"open","payment_status":"unpaid",
                "amount_total":10000,"currency":"cad","livemode":false,"url":"https://example.org/pay",
                "client_reference_id":"%s"}""".formatted(reference).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static StripeProperties properties(String key, String secret) {
        return new StripeProperties(key, null, List.of(secret), "");
    }

    private static StripeGateway gateway(StripeProperties properties) {
        return new StripeConfiguration()
                .stripeGateway(
                        properties,
                        new StaticListableBeanFactory().getBeanProvider(StripeStandIn.class),
                        URLS,
                        SELLER,
                        new Texts());
    }

    private static PageOrder order() {
        var now = Instant.now();
        var line = new QuoteLine("Workshop", Money.cad(10_000), "", BigDecimal.ZERO, Money.cad(0));
        return new PageOrder(
                new LiveAttempt(PaymentId.next(), AttemptId.next(), null, now, now.plusSeconds(1_860)),
                List.of(line),
                line.net(),
                new Order(UUID.randomUUID(), AccountId.next(), "Ada Payer", "Workshop", "en", "back", "token", ""));
    }
}
