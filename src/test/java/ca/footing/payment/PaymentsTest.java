package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.document.DocumentIssued;
import ca.footing.document.Documents;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.shared.Money;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.StripeException;
import com.stripe.net.HttpClient;
import com.stripe.net.StripeRequest;
import com.stripe.net.StripeResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class PaymentsTest {
    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private Documents documents;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private StripeSender sender;

    @Autowired
    private StripeGateway stripe;

    @Autowired
    private Settlement settlement;

    @Autowired
    private Reconciler reconciler;

    @Autowired
    private PaymentRepository repository;

    @Autowired
    private StripeEvents events;

    @Autowired
    private PublicUrls urls;

    @Autowired
    private Seller seller;

    private final UUID reference = UUID.randomUUID();

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void takesAPaymentToItsReceipt() {
        var payment = fixtures.open(reference, 10_000);
        var page = payments.pageOf(payment);
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        assertThat(page.getPath()).startsWith("/test-checkout/cs_sbx_");

        var session = fixtures.pay(page);
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        payments.settle(session);
        payments.settle(session);

        var state = payments.stateOf(reference).orElseThrow();
        assertThat(state.status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(state.total()).isEqualTo(Money.cad(11_300));
        assertThat(state.paidAt()).isNotNull();
        assertThat(PaymentEvents.of(reference)).containsExactly(PaymentSucceeded.class, DocumentIssued.class);
        var receipt = documents.document(state.receipt());
        assertThat(receipt.number()).isEqualTo(state.receiptNumber()).startsWith("T-");
        assertThat(receipt.html())
                .contains(
                        "Footing Test Practice",
                        "123456789 RT0001",
                        "Ada Payer",
                        "HST 13%",
                        "$113.00",
                        "$13.00",
                        "TEST");
    }

    @Test
    void speaksToStripeOnlyOutsideOfTransactions() {
        var payment = fixtures.open(reference, 10_000);

        assertThatThrownBy(() -> transaction.execute(_ -> payments.pageOf(payment)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> payments.open(fixtures.request(reference, 10_000)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void givesTheSamePageAgainWhileItIsOpen() {
        var request = fixtures.request(reference, 10_000);
        var payment = fixtures.open(request);
        var page = payments.pageOf(payment);

        assertThat(fixtures.open(request)).isEqualTo(payment);
        assertThat(payments.pageOf(payment)).isEqualTo(page);
        assertThat(attempts(payment)).containsExactly("OPEN");
    }

    /** Whoever comes back near the end of the page has the whole time again; the old page takes no money any more. */
    @Test
    void aPageWithLittleTimeLeftIsReplacedByOneWithItsWholeLife() {
        var request = fixtures.request(reference, 10_000);
        var payment = fixtures.open(request);
        var page = payments.pageOf(payment);
        clock.advance(Duration.ofMinutes(12));

        assertThat(fixtures.open(request)).isEqualTo(payment);
        var renewed = payments.pageOf(payment);
        assertThat(renewed).isNotEqualTo(page);
        assertThat(attempts(payment)).containsExactlyInAnyOrder("OPEN", "EXPIRED");
        assertThat(cashier.pay(PaymentFixtures.session(page))).isFalse();
        fixtures.payAndSettle(renewed);
        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void aChangedPriceIsAnotherPaymentAndClosesTheOldPage() {
        var old = fixtures.open(reference, 10_000);
        var oldPage = payments.pageOf(old);

        var changed = fixtures.open(reference, 20_000);
        assertThat(changed).isNotEqualTo(old);
        payments.pageOf(changed);

        assertThat(cashier.pay(PaymentFixtures.session(oldPage))).isFalse();
        assertThat(payments.stateOf(reference).orElseThrow().payment()).isEqualTo(changed);
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
    }

    @Test
    void moneyForAPriceThatWasGivenUpIsKeptForReview() {
        var old = fixtures.open(reference, 10_000);
        var oldPage = payments.pageOf(old);
        fixtures.open(reference, 20_000);

        fixtures.payAndSettle(oldPage);

        assertThat(column(old, "status")).isEqualTo("REVIEW");
        assertThat(column(old, "review_reason")).isEqualTo("payment.review.PAID_AFTER_CLOSING");
        assertThat(column(old, "received")).isEqualTo("11300");
        assertThat(PaymentEvents.of(reference)).isEmpty();
    }

    @Test
    void repeatsTheVeryCallWhoseAnswerWasLost() {
        var payment = fixtures.open(reference, 10_000);
        var lost = stripe.create(settlement.prepare(payment).orElseThrow());

        clock.advance(Duration.ofMinutes(5));
        var page = payments.pageOf(payment);

        assertThat(PaymentFixtures.session(page)).isEqualTo(lost.id());
        assertThat(attempts(payment)).containsExactly("OPEN");
    }

    @Test
    void beginsAnewWhenTheFirstCallNeverLeftAndItsTimeIsOver() {
        var payment = fixtures.open(reference, 10_000);

        clock.advance(Duration.ofMinutes(5));
        var page = payments.pageOf(payment);

        assertThat(page.getPath()).startsWith("/test-checkout/");
        assertThat(attempts(payment)).containsExactly("EXPIRED", "OPEN");
    }

    @Test
    void findsMoneyWhoseSessionWasNeverNoted() {
        var payment = fixtures.open(reference, 10_000);
        var lost = stripe.create(settlement.prepare(payment).orElseThrow());
        cashier.pay(lost.id());

        clock.advance(Duration.ofMinutes(4));
        reconciler.run();

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void findsMoneyThatNoWebhookTold() {
        fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));

        clock.advance(Duration.ofMinutes(4));
        reconciler.run();
        reconciler.run();

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(PaymentEvents.of(reference)).containsExactly(PaymentSucceeded.class, DocumentIssued.class);
    }

    @Test
    void aLapsedPageIsFollowedByANewOne() {
        var payment = fixtures.open(reference, 10_000);
        var first = payments.pageOf(payment);

        clock.advance(Duration.ofMinutes(32));
        var second = payments.pageOf(payment);

        assertThat(second).isNotEqualTo(first);
        assertThat(attempts(payment)).containsExactly("EXPIRED", "OPEN");
        assertThat(cashier.pay(PaymentFixtures.session(first))).isFalse();
        fixtures.payAndSettle(second);
        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void closesAPageSoThatItCannotBePaidAnyMore() {
        var page = payments.pageOf(fixtures.open(reference, 10_000));

        assertThat(payments.close(reference)).isEqualTo(Closing.CLOSED);
        assertThat(payments.close(reference)).isEqualTo(Closing.CLOSED);

        assertThat(cashier.pay(PaymentFixtures.session(page))).isFalse();
        assertThat(status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(payments.pageOf(payments.stateOf(reference).orElseThrow().payment())
                        .getPath())
                .startsWith("/payment/");
    }

    @Test
    void closingAPageThatWasPaidSettlesIt() {
        fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));

        assertThat(payments.close(reference)).isEqualTo(Closing.PAID);

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(PaymentEvents.of(reference)).containsExactly(PaymentSucceeded.class, DocumentIssued.class);
    }

    @Test
    void closingFindsThePageWhoseAnswerWasLost() {
        var payment = fixtures.open(reference, 10_000);
        var lost = stripe.create(settlement.prepare(payment).orElseThrow());

        assertThat(payments.close(reference)).isEqualTo(Closing.CLOSED);

        assertThat(cashier.pay(lost.id())).isFalse();
        assertThat(payments.close(UUID.randomUUID())).isEqualTo(Closing.CLOSED);
    }

    @Test
    void aDeclinedCardLeavesThePageOpen() {
        var page = payments.pageOf(fixtures.open(reference, 10_000));
        cashier.decline(PaymentFixtures.session(page));

        payments.settle(PaymentFixtures.session(page));
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);

        fixtures.payAndSettle(page);
        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void anotherAmountOrCurrencyThanQuotedIsNeverConfirmed() {
        for (var wrong :
                List.of(List.of("amount_total", 11_299), List.of("currency", "usd"), List.of("livemode", true))) {
            var bought = UUID.randomUUID();
            var payment = fixtures.open(bought, 10_000);
            var session = fixtures.pay(payments.pageOf(payment));
            sender.falsify(session, (String) wrong.getFirst(), wrong.getLast());

            payments.settle(session);
            payments.settle(session);

            assertThat(column(payment, "status")).as(wrong.toString()).isEqualTo("REVIEW");
            assertThat(column(payment, "review_reason")).endsWith("_DIFFERS");
            assertThat(PaymentEvents.of(bought)).isEmpty();
            assertThat(payments.close(bought)).isEqualTo(Closing.PAID);
        }
    }

    @Test
    void aListenerThatThrowsUndoesEverythingAndLeavesNoGapInTheNumbers() {
        var payment = fixtures.open(reference, 10_000);
        var session = fixtures.pay(payments.pageOf(payment));
        var before = lastNumber();
        PaymentEvents.react(reference, _ -> {
            throw new IllegalStateException("no");
        });

        assertThatThrownBy(() -> payments.settle(session)).hasMessage("no");
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        assertThat(attempts(payment)).containsExactly("OPEN");

        PaymentEvents.react(reference, _ -> {});
        payments.settle(session);
        assertThat(lastNumber()).isEqualTo(before + 1);
    }

    @Test
    void moneyThatAListenerCannotPlaceIsPutToReviewWithoutAReceipt() {
        var payment = fixtures.open(reference, 10_000);
        PaymentEvents.react(reference, paid -> payments.putToReview(paid.payment(), "registration.review.full"));

        fixtures.payAndSettle(payments.pageOf(payment));

        assertThat(status()).isEqualTo(PaymentStatus.REVIEW);
        assertThat(column(payment, "review_reason")).isEqualTo("registration.review.full");
        assertThat(PaymentEvents.of(reference)).containsExactly(PaymentSucceeded.class);
    }

    @Test
    void nothingToPayIsSettledWithoutStripe() {
        var payment = fixtures.open(reference, 0);

        assertThat(payments.pageOf(payment).getPath()).startsWith("/payment/");

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(attempts(payment)).isEmpty();
        assertThat(documents
                        .document(payments.stateOf(reference).orElseThrow().receipt())
                        .html())
                .contains("Nothing was due");
        assertThatThrownBy(() -> fixtures.open(UUID.randomUUID(), 20)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void receiptsOfManyPaymentsAtOnceHaveNoGap() throws Exception {
        var sessions = new ArrayList<String>();
        for (var i = 0; i < 12; i++) {
            sessions.add(fixtures.pay(payments.pageOf(fixtures.open(UUID.randomUUID(), 10_000))));
        }
        var before = lastNumber();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var done : threads.invokeAll(sessions.stream()
                    .<Callable<Void>>map(session -> () -> {
                        payments.settle(session);
                        return null;
                    })
                    .toList())) {
                done.get();
            }
        }
        assertThat(lastNumber()).isEqualTo(before + 12);
        assertThat(jdbc.sql("select count(distinct number) - max(cast(substring(number, 8) as signed)) from document"
                                + " where number like 'T-%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void nothingIsLostWhileStripeCannotBeReached() {
        var payment = fixtures.open(reference, 10_000);
        var cut = cutOff();

        assertThatThrownBy(() -> cut.pageOf(payment)).isInstanceOf(PaymentUnavailable.class);
        assertThat(cut.close(reference)).isEqualTo(Closing.UNKNOWN);
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        assertThat(attempts(payment)).containsExactly("OPEN");

        fixtures.payAndSettle(payments.pageOf(payment));
        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    /** The service with a line to Stripe that is dead. */
    private Payments cutOff() {
        var client = StripeClient.builder()
                .setApiKey("sk_test_x")
                .setHttpClient(new HttpClient() {
                    @Override
                    public StripeResponse request(StripeRequest request) throws StripeException {
                        throw new ApiConnectionException("no route");
                    }
                })
                .build();
        var dead = new StripeGateway(StripeMode.SANDBOX, client, urls, seller, new Texts());
        return new Payments(
                repository,
                settlement,
                new Checkout(dead, settlement, repository, events, urls, clock),
                dead,
                _ -> {},
                clock);
    }

    private long lastNumber() {
        return jdbc.sql("select coalesce(max(last), 0) from document_number where series like 'T-%'")
                .query(Long.class)
                .single();
    }

    private String column(PaymentId payment, String column) {
        var row = jdbc.sql("select * from payment where id = :id")
                .param("id", StripeWebhookTest.bytes(payment.id()))
                .query()
                .singleRow();
        return String.valueOf(row.get(column));
    }

    private List<String> attempts(PaymentId payment) {
        return jdbc.sql("select status from payment_attempt where payment_id = :id order by started_at")
                .param("id", StripeWebhookTest.bytes(payment.id()))
                .query(String.class)
                .list();
    }

    private PaymentStatus status() {
        return payments.stateOf(reference).orElseThrow().status();
    }
}
