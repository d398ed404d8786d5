package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.shared.Money;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class RefundsTest {
    @Autowired
    private Refunds refunds;

    @Autowired
    private OfficeRefunds office;

    @Autowired
    private OfficePayments officePayments;

    @Autowired
    private RefundSender sender;

    @Autowired
    private PaymentTasks tasks;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private StripeAccount stripe;

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
        Acting.as(people.registrar(), Role.REGISTRAR);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void goesToTheCardAfterTheCommitAndIsToldOnce() {
        var payment = paid(10_000);

        request(Money.cad(5_000));
        assertThat(only().status()).isEqualTo(RefundStatus.PENDING);
        assertThat(refundable()).isEqualTo(Money.cad(6_300));
        sender.run();
        sender.run();

        assertThat(only().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(PaymentEvents.of(reference)).endsWith(RefundSucceeded.class).doesNotContain(RefundFailed.class);
        assertThat(ledger(payment)).isEqualTo(6_300);
    }

    @Test
    void creditNotesOfSeveralPartsTakeTheTaxBackToTheCent() {
        var payment = paid(9_999);
        request(Money.cad(3_333));
        request(Money.cad(3_333));
        request(refundable());

        var documents = office.file(payment).documents();
        assertThat(documents).hasSize(4);
        var receipt = documents.getFirst();
        var notes = documents.subList(1, 4);
        assertThat(notes).allMatch(note -> receipt.id().equals(note.corrects()));
        assertThat(notes.stream().mapToLong(note -> note.net().minor()).sum())
                .isEqualTo(receipt.net().minor());
        assertThat(notes.stream().mapToLong(note -> note.tax().minor()).sum())
                .isEqualTo(receipt.tax().minor());
        assertThat(refundable().isZero()).isTrue();
    }

    @Test
    void takesNoMoreThanIsLeftEvenWhenManyAskAtOnce() throws Exception {
        paid(10_000);
        Callable<Boolean> ask = () -> {
            try {
                request(Money.cad(5_000));
                return true;
            } catch (RefundTooLarge _) {
                return false;
            }
        };
        var granted = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(_ -> ask).toList())) {
                granted += answer.get() ? 1 : 0;
            }
        }

        assertThat(granted).isEqualTo(2);
        assertThat(refundable()).isEqualTo(Money.cad(1_300));
        assertThatThrownBy(() -> request(Money.cad(1_301))).isInstanceOf(RefundTooLarge.class);
        assertThatThrownBy(() -> request(Money.cad(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> refunds.request(reference, Money.cad(1), "x")).hasMessageContaining("transaction");
    }

    @Test
    void countsOnceWhenTheWebhookComesBeforeTheAnswer() {
        var payment = paid(10_000);
        var id = request(Money.cad(4_000));
        var order = new RefundOrder(id, payment, intent(payment), charge(payment), Money.cad(4_000), false, 0);
        var made = stripe.refund(order);
        webhooks.send(webhooks.event(made.id(), "refund.created"));
        assertThat(only().status()).isEqualTo(RefundStatus.SUCCEEDED);

        sender.take(made, null);
        webhooks.send(webhooks.event(made.id(), "refund.created"));
        sender.run();

        assertThat(refunds.of(reference)).hasSize(1);
        assertThat(ledger(payment)).isEqualTo(7_300);
        assertThat(PaymentEvents.of(reference).stream().filter(RefundSucceeded.class::equals))
                .hasSize(1);
    }

    @Test
    void looksBeforeItRepeatsACallWhoseAnswerWasLost() {
        var payment = paid(10_000);
        var id = request(Money.cad(4_000));
        stripe.refund(new RefundOrder(id, payment, intent(payment), charge(payment), Money.cad(4_000), false, 0));
        jdbc.sql("delete from sandbox_reply").update();
        jdbc.sql("update payment_refund set tries = 1 where reference = :r")
                .param("r", Ledger.bytes(reference))
                .update();

        sender.run();

        assertThat(only().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(ledger(payment)).isEqualTo(7_300);
    }

    @Test
    void takesFromTheNewestPaymentFirst() {
        var first = paid(10_000);
        clock.advance(Duration.ofMinutes(1));
        var second = paid(20_000);

        request(Money.cad(25_000));

        assertThat(refunds.of(reference))
                .extracting(RefundRow::payment, RefundRow::amount)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second, Money.cad(22_600)),
                        org.assertj.core.groups.Tuple.tuple(first, Money.cad(2_400)));
        assertThat(refundable()).isEqualTo(Money.cad(8_900));
    }

    @Test
    void aRefundThatStripeRefusesIsATaskAndStaysOwed() {
        var payment = paid(10_000);
        var id = request(Money.cad(11_300));
        stripe.refund(new RefundOrder(
                RefundId.next(), payment, intent(payment), charge(payment), Money.cad(1_000), false, 0));

        sender.run();

        assertThat(only().status()).isEqualTo(RefundStatus.FAILED);
        assertThat(PaymentEvents.of(reference)).endsWith(RefundFailed.class);
        assertThat(open())
                .anyMatch(task ->
                        task.kind() == TaskKind.REFUND_FAILED && task.subject().equals(id.toString()));
        assertThat(refundable().minor()).isNotPositive();

        office.sentByHand(id, "E-transfer of 24 November");
        assertThat(open()).isEmpty();
        assertThat(only().status()).isEqualTo(RefundStatus.SUCCEEDED);
    }

    @Test
    void aRefundMadeInTheDashboardIsWrittenDownAndToldToAPersonOnce() {
        var payment = paid(10_000);
        var made = stripe.refund(new RefundOrder(
                RefundId.next(), payment, intent(payment), charge(payment), Money.cad(1_000), false, 0));

        webhooks.send(webhooks.event(made.id(), "refund.created"));

        assertThat(only().external()).isTrue();
        assertThat(ledger(payment)).isEqualTo(10_300);
        assertThat(refundable()).isEqualTo(Money.cad(10_300));
        var task = open().getFirst();
        assertThat(task.kind()).isEqualTo(TaskKind.REFUND_EXTERNAL);
        assertThat(PaymentEvents.of(reference)).doesNotContain(RefundSucceeded.class);
        assertThatThrownBy(() -> tasks.resolve(task.id(), " ")).isInstanceOf(NoteNeeded.class);
        tasks.resolve(task.id(), "Agreed by telephone");
        webhooks.send(webhooks.parse(webhooks.event(made.id(), "refund.created"))
                .put("id", "evt_again_" + reference)
                .toString());
        assertThat(open()).isEmpty();
    }

    @Test
    void moneyUnderReviewIsSentBackWholeAndItsTaskIsClosed() {
        var old = fixtures.open(reference, 10_000);
        var oldPage = payments.pageOf(old);
        fixtures.open(reference, 20_000);
        fixtures.payAndSettle(oldPage);
        var task = open().getFirst();
        assertThat(task.kind()).isEqualTo(TaskKind.REVIEW);
        assertThatThrownBy(() -> tasks.resolve(task.id(), "done")).isInstanceOf(TaskNeedsDecision.class);
        assertThat(refundable().isZero()).isTrue();

        office.refund(old, Money.cad(11_300), "Came too late");

        assertThat(only().status()).isEqualTo(RefundStatus.SUCCEEDED);
        assertThat(only().creditNote()).isNull();
        assertThat(open()).isEmpty();
        assertThat(office.file(old).payment().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(ledger(old)).isZero();
    }

    @Test
    void moneyOfWhichAPartWentBackIsNotAccepted() {
        var old = underReview();
        office.refund(old, Money.cad(1_000), "Agreed on the telephone");
        assertThatThrownBy(() -> officePayments.accept(old)).isInstanceOf(PartSentBack.class);
        assertThat(office.file(old).payment().status()).isEqualTo(PaymentStatus.REVIEW);
        assertThat(office.file(old).payment().receipt()).isNull();
    }

    @Test
    void moneyUnderReviewThatWentBackFromTheDashboardIsNoLongerForReview() {
        var old = underReview();
        var made = stripe.refund(
                new RefundOrder(RefundId.next(), old, intent(old), charge(old), Money.cad(11_300), false, 0));
        webhooks.send(webhooks.event(made.id(), "refund.created"));
        assertThat(office.file(old).payment().status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(open()).noneMatch(task -> task.kind() == TaskKind.REVIEW);
    }

    private PaymentId underReview() {
        var old = fixtures.open(reference, 10_000);
        var oldPage = payments.pageOf(old);
        fixtures.open(reference, 20_000);
        fixtures.payAndSettle(oldPage);
        return old;
    }

    @Test
    void moneyThatIsAcceptedClosesItsTask() {
        var old = fixtures.open(reference, 10_000);
        var oldPage = payments.pageOf(old);
        fixtures.open(reference, 20_000);
        fixtures.payAndSettle(oldPage);

        officePayments.accept(old);

        assertThat(open()).isEmpty();
        assertThat(refundable()).isEqualTo(Money.cad(11_300));
    }

    private PaymentId paid(long cents) {
        var payment = fixtures.open(reference, cents);
        fixtures.payAndSettle(payments.pageOf(payment));
        return payment;
    }

    private RefundId request(Money amount) {
        return transaction.execute(_ -> refunds.request(reference, amount, "payment.refund.office"));
    }

    private Money refundable() {
        return refunds.refundable(reference);
    }

    private RefundRow only() {
        assertThat(refunds.of(reference)).hasSize(1);
        return refunds.of(reference).getFirst();
    }

    private java.util.List<TaskRow> open() {
        return tasks.open().stream()
                .filter(task -> reference.equals(task.reference()))
                .toList();
    }

    private long ledger(PaymentId payment) {
        return jdbc.sql("select coalesce(sum(amount), 0) from payment_ledger where payment_id = :p")
                .param("p", Ledger.bytes(payment.id()))
                .query(Long.class)
                .single();
    }

    private String intent(PaymentId payment) {
        return jdbc.sql("select payment_intent from payment where id = :p")
                .param("p", Ledger.bytes(payment.id()))
                .query(String.class)
                .single();
    }

    private String charge(PaymentId payment) {
        return office.file(payment).charges().getFirst().charge();
    }
}
