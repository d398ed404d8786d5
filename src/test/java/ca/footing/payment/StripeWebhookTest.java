package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.FootingTest;
import ca.footing.document.DocumentIssued;
import ca.footing.payment.sandbox.SandboxCashier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class StripeWebhookTest {
    private static final String SECOND_SECRET = "whsec_rolled_out_today";
    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int AGAIN = 503;

    @Autowired
    private StripeSender stripe;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private PaymentsHealth health;

    @Autowired
    private JdbcClient jdbc;

    private final UUID reference = UUID.randomUUID();

    @Test
    void settlesOnceWhenItIsSentFiveTimesWhileThePayerComesBack() throws Exception {
        for (var round = 0; round < 4; round++) {
            var bought = UUID.randomUUID();
            var session = fixtures.pay(payments.pageOf(fixtures.open(bought, 10_000)));
            var event = stripe.event(session, "checkout.session.completed");
            var ready = new CountDownLatch(7);
            var tasks = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < 5; i++) {
                tasks.add(() -> {
                    ready.countDown();
                    ready.await();
                    return stripe.send(event);
                });
            }
            for (var i = 0; i < 2; i++) {
                tasks.add(() -> {
                    ready.countDown();
                    ready.await();
                    payments.settle(session);
                    return OK;
                });
            }
            try (var threads = Executors.newFixedThreadPool(tasks.size())) {
                for (var answer : threads.invokeAll(tasks)) {
                    assertThat(answer.get()).isEqualTo(OK);
                }
            }

            assertThat(PaymentEvents.of(bought)).containsExactly(PaymentSucceeded.class, DocumentIssued.class);
            assertThat(jdbc.sql("select count(*) from document where reference = :r")
                            .param("r", bytes(bought))
                            .query(Long.class)
                            .single())
                    .isOne();
            assertThat(stripe.send(event)).isEqualTo(OK);
            assertThat(PaymentEvents.of(bought)).hasSize(2);
        }
    }

    @Test
    void takesEventsInAnyOrder() {
        var session = laterByBank();
        cashier.bankAnswers(session, true);

        assertThat(stripe.send(stripe.event(session, "checkout.session.async_payment_succeeded")))
                .isEqualTo(OK);
        assertThat(stripe.send(stripe.event(session, "checkout.session.completed")))
                .isEqualTo(OK);

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(PaymentEvents.of(reference)).containsExactly(PaymentSucceeded.class, DocumentIssued.class);
    }

    @Test
    void keepsWaitingForTheBankAndThenTellsThatItRefused() {
        var session = laterByBank();
        assertThat(stripe.send(stripe.event(session, "checkout.session.completed")))
                .isEqualTo(OK);
        assertThat(status()).isEqualTo(PaymentStatus.PROCESSING);
        assertThat(payments.close(reference)).isEqualTo(Closing.PROCESSING);

        cashier.bankAnswers(session, false);
        assertThat(stripe.send(stripe.event(session, "checkout.session.async_payment_failed")))
                .isEqualTo(OK);

        assertThat(status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(PaymentEvents.of(reference)).containsExactly(PaymentProcessing.class, PaymentFailed.class);
    }

    @Test
    void believesTheApiAndNotTheEvent() {
        var session = PaymentFixtures.session(payments.pageOf(fixtures.open(reference, 10_000)));
        var other = fixtures.pay(payments.pageOf(fixtures.open(UUID.randomUUID(), 10_000)));
        var forged = stripe.parse(stripe.event(other, "checkout.session.completed"));
        forged.withObject("/data/object").put("id", session);

        assertThat(stripe.send(forged.put("id", "evt_forged_" + reference).toString()))
                .isEqualTo(OK);

        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
    }

    @Test
    void anotherApiVersionOrNoneMakesNoDifference() {
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var event = stripe.parse(stripe.event(session, "checkout.session.completed"));

        assertThat(stripe.send(event.put("api_version", "2027-03-31.future").toString()))
                .isEqualTo(OK);
        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(stripe.send(event.putNull("api_version")
                        .put("id", "evt_x_" + reference)
                        .toString()))
                .isEqualTo(OK);
    }

    @Test
    void aListenerThatFailsMakesStripeSendAgain() {
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var event = stripe.event(session, "checkout.session.completed");
        PaymentEvents.react(reference, _ -> {
            throw new IllegalStateException("the seat cannot be given just now");
        });

        assertThat(stripe.send(event)).isEqualTo(AGAIN);
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        assertThat(PaymentEvents.of(reference)).isEmpty();

        PaymentEvents.react(reference, _ -> {});
        assertThat(stripe.send(event)).isEqualTo(OK);
        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void refusesWhatIsNotSignedAsItShouldBe() {
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var event = stripe.event(session, "checkout.session.completed");
        var good = stripe.signature(event, stripe.secret());
        var old =
                stripe.signature(event, stripe.secret(), java.time.Instant.now().getEpochSecond() - 400);

        assertThat(stripe.send(event, "")).isEqualTo(REFUSED);
        assertThat(stripe.send(event, "t")).isEqualTo(REFUSED);
        assertThat(stripe.send(event, "t=abc")).isEqualTo(REFUSED);
        assertThat(stripe.send(event, "t=1,v0=00")).isEqualTo(REFUSED);
        assertThat(stripe.send(event, old)).isEqualTo(REFUSED);
        assertThat(stripe.send(event, stripe.signature(event, "whsec_of_somebody_else")))
                .isEqualTo(REFUSED);
        assertThat(stripe.send(event + " ", good)).isEqualTo(REFUSED);
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
    }

    @Test
    void takesTheSecondSecretWhileOneIsBeingRolled() {
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var event = stripe.event(session, "checkout.session.completed");

        assertThat(stripe.send(event, stripe.signature(event, SECOND_SECRET))).isEqualTo(OK);

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void refusesAnEventOfTheOtherMode() {
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var event = stripe.parse(stripe.event(session, "checkout.session.completed"));

        assertThat(stripe.send(event.put("livemode", true).toString())).isEqualTo(REFUSED);
        assertThat(stripe.send(event.remove("livemode").toString())).isEqualTo(REFUSED);

        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
    }

    @Test
    void acknowledgesWhatItHasNoUseFor() {
        var id = UUID.randomUUID();
        assertThat(stripe.send("{\"id\":\"evt_" + id + "\",\"type\":\"payout.paid\",\"livemode\":false,"
                        + "\"data\":{\"object\":{\"id\":\"po_1\"}}}"))
                .isEqualTo(OK);
        assertThat(health.health().getDetails())
                .containsEntry("mode", "SANDBOX")
                .containsKey("lastVerifiedEvent");
    }

    @Test
    void garbageIsRefusedAndNeverBreaksAnything() {
        var random = new Random(7);
        var session = PaymentFixtures.session(payments.pageOf(fixtures.open(reference, 10_000)));
        var whole =
                "{\"id\":\"evt_1\",\"type\":\"checkout.session.completed\",\"livemode\":false,\"data\":{\"object\":{\"id\":\""
                        + session + "\"}}}";
        for (var i = 0; i < 60; i++) {
            var cut = whole.substring(0, random.nextInt(whole.length()));
            assertThat(stripe.send(cut)).isEqualTo(REFUSED);
        }
        for (var body : List.of(
                "",
                "null",
                "[]",
                "7",
                "\"x\"",
                "{}",
                whole.replace("\"evt_1\"", "{}"),
                whole.replace("false", "\"no\""))) {
            assertThat(stripe.send(body)).as(body).isEqualTo(REFUSED);
        }
        var bytes = new byte[300];
        random.nextBytes(bytes);
        assertThat(stripe.send(bytes, "t=1,v1=ff")).isEqualTo(REFUSED);
        var huge = "x".repeat(256 * 1024 + 1);
        assertThat(stripe.send(huge.getBytes(StandardCharsets.UTF_8), stripe.signature(huge, stripe.secret())))
                .isEqualTo(REFUSED);
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
    }

    private String laterByBank() {
        var session = PaymentFixtures.session(payments.pageOf(fixtures.open(reference, 10_000)));
        assertThat(cashier.payLater(session)).isTrue();
        return session;
    }

    private PaymentStatus status() {
        return payments.stateOf(reference).orElseThrow().status();
    }

    static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
