package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.payment.sandbox.SandboxDesk;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The failures that were seen in production elsewhere, each reproduced against the sandbox and survived. The table of
 * rows and tests is {@code src/docs/stripe-failures.md}.
 */
@FootingTest
class StripeFailuresTest {
    private static final int OK = 200;

    @Autowired
    private Payments payments;

    @Autowired
    private Refunds refunds;

    @Autowired
    private OfficeRefunds office;

    @Autowired
    private OfficeDisputes disputes;

    @Autowired
    private StripeSetup setup;

    @Autowired
    private PaymentTasks tasks;

    @Autowired
    private Reconciler reconciler;

    @Autowired
    private MissedEvents missed;

    @Autowired
    private BalanceCheck balance;

    @Autowired
    private RefundSender sender;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private SandboxDesk desk;

    @Autowired
    private StripeSender webhooks;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private final UUID reference = UUID.randomUUID();

    @BeforeEach
    void inTheOffice() {
        Acting.as(people.registrar(), Role.REGISTRAR, Role.OWNER);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void thePayerNeverReturnsAndNoWebhookComes() {
        fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        clock.advance(Duration.ofMinutes(4));

        reconciler.run();

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void aRefundThatSucceededFailsLaterAndTheBooksStayRight() {
        var payment = paid(10_000);
        var id = request(Money.cad(5_650));
        sender.run();
        assertThat(refund().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(ledger(payment)).isEqualTo(5_650);
        var stripe = stripeRefund(id);

        assertThat(desk.failRefund(stripe)).isTrue();
        assertThat(webhooks.send(webhooks.event(stripe, "refund.failed"))).isEqualTo(OK);
        assertThat(webhooks.send(webhooks.event(stripe, "refund.failed"))).isEqualTo(OK);

        assertThat(refund().status()).isEqualTo(RefundStatus.FAILED);
        assertThat(ledger(payment)).isEqualTo(11_300);
        assertThat(PaymentEvents.of(reference)).endsWith(RefundSucceeded.class, RefundFailed.class);
        assertThat(only(TaskKind.REFUND_FAILED).subject()).isEqualTo(id.toString());
        assertThat(notes(payment)).isEqualTo(5_650);

        office.again(id);

        assertThat(refunds.of(reference).getLast().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(ledger(payment)).isEqualTo(5_650);
        assertThat(notes(payment)).isEqualTo(5_650);
        assertThat(open()).isEmpty();
        assertThat(refunds.refundable(reference)).isEqualTo(Money.cad(5_650));
    }

    @Test
    void aDashboardRefundChangesTheLedgerAndTellsAPersonAndNobodyElse() {
        var payment = paid(10_000);
        assertThat(desk.refund(charge(payment))).isTrue();

        missed.run();

        assertThat(refund().external()).isTrue();
        assertThat(ledger(payment)).isZero();
        assertThat(notes(payment)).isZero();
        assertThat(PaymentEvents.of(reference)).doesNotContain(RefundSucceeded.class);
        only(TaskKind.REFUND_EXTERNAL);

        office.credit(refund().id());
        assertThat(notes(payment)).isEqualTo(11_300);
        assertThat(open()).isEmpty();
    }

    @Test
    void aSessionLivesWithinStripesLimitsAndALapsedOneIsFollowedByANewKey() {
        var payment = fixtures.open(reference, 10_000);
        var first = payments.pageOf(payment);
        clock.advance(Duration.ofMinutes(32));

        var second = payments.pageOf(payment);

        assertThat(second).isNotEqualTo(first);
        assertThat(cashier.pay(PaymentFixtures.session(first))).isFalse();
    }

    @Test
    void aDelayedMethodIsKeptInProcessingUntilTheBankAnswers() {
        var session = PaymentFixtures.session(payments.pageOf(fixtures.open(reference, 10_000)));
        cashier.payLater(session);
        assertThat(webhooks.send(webhooks.event(session, "checkout.session.completed")))
                .isEqualTo(OK);
        assertThat(status()).isEqualTo(PaymentStatus.PROCESSING);
        assertThat(payments.stateOf(reference).orElseThrow().receiptNumber()).isNull();

        clock.advance(Duration.ofDays(11));
        reconciler.run();
        only(TaskKind.STUCK);

        cashier.bankAnswers(session, true);
        assertThat(webhooks.send(webhooks.event(session, "checkout.session.async_payment_succeeded")))
                .isEqualTo(OK);
        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(ledger(payments.stateOf(reference).orElseThrow().payment())).isEqualTo(11_300);
    }

    @Test
    void aDelayedMethodThatTheBankRefusesIsToldOnce() {
        var session = PaymentFixtures.session(payments.pageOf(fixtures.open(reference, 10_000)));
        cashier.payLater(session);
        payments.settle(session);
        cashier.bankAnswers(session, false);

        missed.run();
        missed.run();

        assertThat(status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(PaymentEvents.of(reference)).containsExactly(PaymentProcessing.class, PaymentFailed.class);
    }

    @Test
    void aDeclinedCardLeavesTheSamePageAndAnAbandonedPageDoesNotBlockTheOrder() {
        var page = payments.pageOf(fixtures.open(reference, 10_000));
        cashier.decline(PaymentFixtures.session(page));
        payments.settle(PaymentFixtures.session(page));
        assertThat(status()).isEqualTo(PaymentStatus.STARTED);

        var changed = payments.pageOf(fixtures.open(reference, 20_000));
        assertThat(cashier.pay(PaymentFixtures.session(page))).isFalse();
        fixtures.payAndSettle(changed);

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void theSameThingPaidTwiceKeepsItsPlaceAndTheSecondMoneyIsATask() {
        var payment = fixtures.open(reference, 10_000);
        var first = PaymentFixtures.session(payments.pageOf(payment));
        jdbc.sql("update payment_attempt set status = 'EXPIRED', open_of = null where stripe_session = :s")
                .param("s", first)
                .update();
        var second = PaymentFixtures.session(payments.pageOf(payment));
        cashier.pay(first);
        cashier.pay(second);
        payments.settle(second);

        payments.settle(first);
        payments.settle(first);

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(ledger(payment)).isEqualTo(22_600);
        assertThat(refunds.refundable(reference)).isEqualTo(Money.cad(11_300));
        only(TaskKind.PAID_TWICE);

        office.refund(payment, Money.cad(11_300), "Paid twice");

        assertThat(ledger(payment)).isEqualTo(11_300);
        assertThat(notes(payment)).isZero();
        assertThat(open()).isEmpty();
        assertThat(refunds.refundable(reference)).isEqualTo(Money.cad(11_300));
    }

    @Test
    void anotherAmountThanQuotedIsRecordedAndNotConfirmed() {
        var payment = fixtures.open(reference, 10_000);
        var session = fixtures.pay(payments.pageOf(payment));
        webhooks.falsify(session, "amount_total", 9_999);

        payments.settle(session);

        assertThat(status()).isEqualTo(PaymentStatus.REVIEW);
        assertThat(ledger(payment)).isEqualTo(9_999);
        only(TaskKind.REVIEW);
    }

    @Test
    void aDisputeMovesMoneyOnceBlocksRefundsAndIsWon() {
        var payment = paid(10_000);
        assertThat(desk.dispute(charge(payment))).isTrue();
        var dispute = sandboxDispute(payment);
        for (var event : webhooks.events(dispute)) {
            assertThat(webhooks.send(event)).isEqualTo(OK);
            assertThat(webhooks.send(event)).isEqualTo(OK);
        }

        assertThat(ledger(payment)).isZero();
        var task = only(TaskKind.DISPUTE);
        assertThat(task.dueAt()).isAfter(clock.instant().plus(Duration.ofDays(5)));
        assertThatThrownBy(() -> request(Money.cad(100))).isInstanceOf(RefundBlocked.class);
        var file = disputes.file(new DisputeId(UUID.fromString(task.subject())), Languages.ENGLISH);
        assertThat(file.dispute().amount()).isEqualTo(Money.cad(11_300));
        assertThat(file.evidence().getFirst().facts())
                .anyMatch(fact -> fact.text().contains("Ada Payer"));

        assertThat(desk.decide(dispute, true)).isTrue();
        webhooks.events(dispute).forEach(webhooks::send);

        assertThat(ledger(payment)).isEqualTo(11_300);
        assertThat(open()).isEmpty();
        request(Money.cad(100));
    }

    @Test
    void aLostDisputeLeavesATaskAndNothingToRefund() {
        var payment = paid(10_000);
        desk.dispute(charge(payment));
        var dispute = sandboxDispute(payment);
        desk.decide(dispute, false);

        missed.run();

        assertThat(ledger(payment)).isZero();
        assertThat(only(TaskKind.DISPUTE).explanation()).isEqualTo("payment.task.disputeLost");
        assertThat(refunds.refundable(reference).isZero()).isTrue();
        assertThatThrownBy(() -> request(Money.cad(100))).isInstanceOf(RefundTooLarge.class);
    }

    @Test
    void anInquiryMovesNothing() {
        var payment = paid(10_000);
        desk.dispute(charge(payment));
        var dispute = sandboxDispute(payment);
        webhooks.falsify(dispute, "status", "warning_needs_response");
        webhooks.falsify(dispute, "balance_transactions", List.of());

        assertThat(webhooks.send(webhooks.event(dispute, "charge.dispute.created")))
                .isEqualTo(OK);

        assertThat(ledger(payment)).isEqualTo(11_300);
        assertThat(only(TaskKind.DISPUTE).explanation()).isEqualTo("payment.task.inquiry");
        request(Money.cad(100));
    }

    @Test
    void messagesThatNeverArriveAreFetchedPageByPageAndOnlyOnce() {
        var references =
                java.util.stream.Stream.generate(UUID::randomUUID).limit(12).toList();
        references.forEach(bought -> fixtures.pay(payments.pageOf(fixtures.open(bought, 10_000))));

        missed.run();
        missed.run();

        assertThat(references)
                .allSatisfy(
                        bought -> assertThat(PaymentEvents.of(bought).stream().filter(PaymentSucceeded.class::equals))
                                .hasSize(1));
    }

    @Test
    void aMessageThatCannotHaveItsEffectIsATaskUntilItHas() {
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var event = webhooks.parse(webhooks.event(session, "checkout.session.completed"))
                .path("id")
                .stringValue();
        PaymentEvents.react(reference, _ -> {
            throw new IllegalStateException("not just now");
        });
        missed.run();
        assertThat(tasks.open()).anyMatch(task -> task.subject().equals(event));

        PaymentEvents.react(reference, _ -> {});
        missed.run();

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(tasks.open()).noneMatch(task -> task.subject().equals(event));
    }

    @Test
    void everyNightStripesBalanceIsHeldAgainstTheLedger() {
        var payment = paid(10_000);
        var id = request(Money.cad(1_130));
        sender.run();
        jdbc.sql("delete from payment_ledger where source = :s")
                .param("s", stripeRefund(id))
                .update();
        var unknown = paid(20_000);
        jdbc.sql("delete from payment_ledger where payment_id = :p")
                .param("p", Ledger.bytes(unknown.id()))
                .update();

        balance.run();

        assertThat(ledger(payment)).isEqualTo(10_170);
        assertThat(jdbc.sql("select fee from payment_ledger where payment_id = :p and kind = 'CHARGE'")
                        .param("p", Ledger.bytes(payment.id()))
                        .query(Long.class)
                        .single())
                .isEqualTo(358);
        var task = tasks.open().stream()
                .filter(open -> open.detail().contains(charge(unknown)))
                .findFirst()
                .orElseThrow();
        assertThat(task.kind()).isEqualTo(TaskKind.LEDGER_DIFFERS);
        assertThat(task.amount()).isEqualTo(Money.cad(22_600));
        tasks.resolve(task.id(), "Looked it up");
        balance.run();
        assertThat(tasks.open()).noneMatch(open -> open.detail().contains(charge(unknown)));
    }

    @Test
    void moneyThatStripesBalanceDoesNotShowIsATask() {
        var payment = paid(10_000);
        jdbc.sql("update payment_ledger set source = :s, recorded_at = :at where payment_id = :p")
                .param("s", "ch_sbx_gone_" + reference)
                .param("at", java.sql.Timestamp.from(clock.instant().minus(Duration.ofDays(3))))
                .param("p", Ledger.bytes(payment.id()))
                .update();

        balance.run();

        assertThat(tasks.open()).anyMatch(task -> task.subject().equals("ch_sbx_gone_" + reference));
    }

    @Test
    void theEndpointIsMadeInTheVersionOfOurLibraryAndItsSecretIsShownOnce() {
        var made = setup.makeEndpoint();

        assertThat(made.secret()).startsWith("whsec_");
        assertThat(made.apiVersion()).isEqualTo(com.stripe.Stripe.API_VERSION);
        var standing = setup.standing();
        assertThat(standing.endpoint()).isNotNull().satisfies(known -> {
            assertThat(known.id()).isEqualTo(made.id());
            assertThat(known.isOfVersion(standing.apiVersion())).isTrue();
        });
        assertThat(jdbc.sql("select count(*) from payment_endpoint where url like :s")
                        .param("s", "%" + made.secret() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theHealthPageTellsWhenStripeWasHeardAndWithWhichSecret() {
        clock.advance(Duration.ofDays(20));
        var session = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        var event = webhooks.event(session, "checkout.session.completed");
        assertThat(webhooks.send(event, webhooks.signature(event, "whsec_rolled_out_today")))
                .isEqualTo(OK);
        reconciler.run();

        var standing = setup.standing();

        assertThat(standing.mode()).isEqualTo("SANDBOX");
        assertThat(standing.lastEventAt()).isNotNull();
        assertThat(standing.lastEventSecret()).isEqualTo(1);
        assertThat(standing.secrets()).isEqualTo(2);
        assertThat(standing.lastEventVersion()).isEqualTo(com.stripe.Stripe.API_VERSION);
        assertThat(standing.jobs()).anyMatch(job -> job.name().equals(Reconciler.JOB) && !job.isLate());
    }

    @Test
    void aRefundOfTheOtherModeIsNeverSent() {
        var payment = paid(10_000);
        request(Money.cad(1_000));
        jdbc.sql("update payment_refund set live = true where reference = :r")
                .param("r", Ledger.bytes(reference))
                .update();

        sender.run();

        assertThat(refund().status()).isEqualTo(RefundStatus.FAILED);
        assertThat(only(TaskKind.REFUND_FAILED).detail()).isEqualTo("livemode");
        assertThat(ledger(payment)).isEqualTo(11_300);
    }

    private PaymentId paid(long cents) {
        var payment = fixtures.open(reference, cents);
        fixtures.payAndSettle(payments.pageOf(payment));
        return payment;
    }

    private RefundId request(Money amount) {
        return transaction.execute(_ -> refunds.request(reference, amount, "payment.refund.office"));
    }

    private RefundRow refund() {
        assertThat(refunds.of(reference)).hasSize(1);
        return refunds.of(reference).getFirst();
    }

    private PaymentStatus status() {
        return payments.stateOf(reference).orElseThrow().status();
    }

    private List<TaskRow> open() {
        return tasks.open().stream()
                .filter(task -> reference.equals(task.reference()))
                .toList();
    }

    private TaskRow only(TaskKind kind) {
        assertThat(open()).hasSize(1).allMatch(task -> task.kind() == kind);
        return open().getFirst();
    }

    private long ledger(PaymentId payment) {
        return jdbc.sql("select coalesce(sum(amount), 0) from payment_ledger where payment_id = :p")
                .param("p", Ledger.bytes(payment.id()))
                .query(Long.class)
                .single();
    }

    private long notes(PaymentId payment) {
        return office.file(payment).documents().stream()
                .filter(document -> document.corrects() != null)
                .mapToLong(document -> document.total().minor())
                .sum();
    }

    private String charge(PaymentId payment) {
        return office.file(payment).charges().getFirst().charge();
    }

    private String stripeRefund(RefundId id) {
        return jdbc.sql("select stripe_refund from payment_refund where id = :id")
                .param("id", Ledger.bytes(id.id()))
                .query(String.class)
                .single();
    }

    private String sandboxDispute(PaymentId payment) {
        return jdbc.sql("select id from sandbox_object where kind = 'dispute' and body like :charge")
                .param("charge", "%\"" + charge(payment) + "\"%")
                .query(String.class)
                .single();
    }
}
