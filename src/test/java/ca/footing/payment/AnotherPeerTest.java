package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Application;
import ca.footing.FootingTest;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.payment.sandbox.SandboxPeer;
import ca.footing.shared.Money;
import com.stripe.net.Webhook;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The whole product, started unchanged with another address, key and secret, pays and refunds with a server that it knows
 * nothing of but its protocol. Everything goes over sockets, both ways.
 */
@FootingTest
class AnotherPeerTest {
    private static final String KEY = "sk_test_of_the_peer";
    private static final String SECRET = "whsec_of_the_peer";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DataSource database;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private StripeSender events;

    private final UUID reference = UUID.randomUUID();

    private SecurityContextHolderStrategy holder;

    /** The second product puts its own holder of who is signed in into a static place; the other tests need theirs. */
    @BeforeEach
    void rememberTheHolder() {
        holder = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterEach
    void giveTheOtherTestsTheirHolderBack() {
        SecurityContextHolder.setContextHolderStrategy(holder);
    }

    @Test
    void runsUnchangedAgainstAnotherServerOfTheProtocol() throws Exception {
        try (var peer = new SandboxPeer(context);
                var product = product(peer)) {
            var payments = product.getBean(Payments.class);
            var transaction = product.getBean(TransactionTemplate.class);
            var ledger = product.getBean(Charges.class);
            var request = fixtures.request(reference, 10_000);
            var payment = transaction.execute(_ -> payments.open(request));

            var page = payments.pageOf(payment);
            var session = PaymentFixtures.session(page);
            assertThat(session).startsWith("cs_test_");
            assertThat(cashier.pay(SandboxPeer.inside(session))).isTrue();
            var paid = events.event(SandboxPeer.inside(session), "checkout.session.completed");
            assertThat(tell(product, paid)).isEqualTo(200);
            assertThat(tell(product, paid)).isEqualTo(200);

            var state = payments.stateOf(reference).orElseThrow();
            assertThat(state.status()).isEqualTo(PaymentStatus.SUCCEEDED);
            assertThat(state.receiptNumber()).startsWith("T-");

            var refunds = product.getBean(Refunds.class);
            transaction.execute(_ -> refunds.request(reference, Money.cad(3_000), "payment.refund.office"));
            product.getBean(RefundSender.class).run();
            assertThat(refunds.of(reference))
                    .singleElement()
                    .satisfies(refund -> assertThat(refund.status()).isEqualTo(RefundStatus.SUCCEEDED));
            assertThat(refunds.refundable(reference)).isEqualTo(Money.cad(8_300));
            assertThat(ledger.of(java.util.List.of(payment)))
                    .singleElement()
                    .satisfies(charge -> assertThat(charge.charge()).startsWith("ch_test_"));

            assertThat(peer.keys()).isNotEmpty().allMatch(key -> key.equals("Bearer " + KEY));
        }
    }

    private ConfigurableApplicationContext product(SandboxPeer peer) {
        var pool = (HikariDataSource) database;
        return new SpringApplicationBuilder(Application.class)
                .properties("spring.main.lazy-initialization=true")
                .run(
                        "--server.port=0",
                        "--footing.jobs=off",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--spring.datasource.url=" + pool.getJdbcUrl(),
                        "--spring.datasource.username=" + pool.getUsername(),
                        "--spring.datasource.password=" + pool.getPassword(),
                        "--spring.datasource.hikari.maximum-pool-size=4",
                        "--spring.jpa.database-platform=org.hibernate.dialect.MariaDBDialect",
                        "--footing.public.url=http://localhost",
                        "--footing.supplier.name=Peer Practice",
                        "--footing.supplier.tax-number=123456789 RT0001",
                        "--footing.stripe.key=" + KEY,
                        "--footing.stripe.api-base=" + peer.address(),
                        "--footing.stripe.webhook-secrets=" + SECRET);
    }

    private static int tell(ConfigurableApplicationContext product, String event) throws Exception {
        var body = SandboxPeer.outside(event);
        var port = product.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + StripeWebhook.PATH))
                .header(
                        "Stripe-Signature",
                        Webhook.Signature.generateSignatureHeader(
                                body, SECRET, Instant.now().getEpochSecond()))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
