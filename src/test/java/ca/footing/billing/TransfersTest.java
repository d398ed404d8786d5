package ca.footing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentSummary;
import ca.footing.document.Documents;
import ca.footing.payment.Closing;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.Payments;
import ca.footing.shared.BusinessDays;
import ca.footing.shared.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class TransfersTest {
    private static final PaymentChoice TRANSFER = new PaymentChoice(PayBy.TRANSFER, false, "PO-77");

    @Autowired
    private Transfers transfers;

    @Autowired
    private TransferUpkeep upkeep;

    @Autowired
    private TransferDesk desk;

    @Autowired
    private Credits credits;

    @Autowired
    private Documents documents;

    @Autowired
    private Payments payments;

    @Autowired
    private BillingFixtures fixtures;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final UUID reference = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private AccountId person;
    private AccountId registrar;
    private LocalDate begins;

    @BeforeEach
    void offerTransfers() {
        person = accounts.learner();
        registrar = accounts.registrar();
        begins = LocalDate.ofInstant(clock.instant(), BillingFixtures.TORONTO).plusDays(60);
        fixtures.offer(offer);
    }

    @AfterEach
    void putTheClockBack() {
        clock.reset();
    }

    @Test
    void beginsWithAnInvoiceAndADeadlineInBusinessDays() {
        var opened = begin();

        var transfer = transfers.of(reference).orElseThrow();
        assertThat(opened.awaitedUntil()).isEqualTo(transfer.deadline());
        assertThat(LocalDate.ofInstant(transfer.deadline(), BillingFixtures.TORONTO))
                .isEqualTo(BusinessDays.plus(begins, -5));
        assertThat(transfer.due()).isEqualTo(Money.cad(11_300));
        assertThat(transfer.purchaseOrder()).isEqualTo("PO-77");
        assertThat(documents.of(reference)).extracting(DocumentSummary::kind).containsExactly(DocumentKind.INVOICE);
        assertThat(documents.document(transfer.invoice()).html()).contains("PO-77", "$113.00");
        assertThat(mails("TRANSFER_BEGUN")).isOne();
        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.STARTED);
    }

    @Test
    void theSameChoiceAgainKeepsInvoiceAndDeadline() {
        var first = begin();
        clock.advance(Duration.ofDays(1));

        assertThat(begin()).isEqualTo(first);

        assertThat(documents.of(reference)).hasSize(1);
    }

    @Test
    void moneyInFullSettlesAsAnyOther() {
        begin();

        var after = receive(11_300, "CA-1");

        assertThat(after.status()).isEqualTo(TransferStatus.PAID);
        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(documents.of(reference))
                .extracting(DocumentSummary::kind)
                .containsExactly(DocumentKind.INVOICE, DocumentKind.RECEIPT);
        assertThat(credits.balance(person)).isEqualTo(Money.cad(0));
    }

    @Test
    void partsAddUpAndASurplusIsACredit() {
        begin();

        assertThat(receive(5_000, "CA-1").open()).isEqualTo(Money.cad(6_300));
        assertThat(mails("TRANSFER_PARTIAL")).isOne();
        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.STARTED);
        receive(7_000, "CA-2");

        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(credits.balance(person)).isEqualTo(Money.cad(700));
        receive(300, "CA-3");
        assertThat(credits.balance(person)).isEqualTo(Money.cad(1_000));
    }

    @Test
    void whatDoesNotComeInTimeIsGivenUpAndWhatHadComeIsACredit() {
        begin();
        receive(5_000, "CA-1");
        clock.advance(Duration.ofDays(70));

        assertThat(payments.close(reference)).isEqualTo(Closing.CLOSED);

        assertThat(transfers.of(reference).orElseThrow().status()).isEqualTo(TransferStatus.CLOSED);
        assertThat(transfers.isReleased(reference)).isTrue();
        assertThat(credits.balance(person)).isEqualTo(Money.cad(5_000));
        assertThat(documents.of(reference))
                .extracting(DocumentSummary::kind)
                .containsExactly(DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE);
        assertThat(mails("TRANSFER_RELEASED")).isOne();
        receive(6_300, "CA-2");
        assertThat(credits.balance(person)).isEqualTo(Money.cad(11_300));
    }

    @Test
    void whatNobodyGivesUpAtItsDeadlineIsTakenBackAnHourLater() {
        begin();
        receive(5_000, "CA-3");
        clock.advance(Duration.ofDays(70));

        upkeep.releaseOverdue();
        upkeep.releaseOverdue();

        assertThat(transfers.of(reference).orElseThrow().status()).isEqualTo(TransferStatus.CLOSED);
        assertThat(credits.balance(person)).isEqualTo(Money.cad(5_000));
        assertThat(mails("TRANSFER_RELEASED")).isOne();
    }

    @Test
    void anotherWayToPayTakesTheInvoiceBack() {
        begin();

        var opened = fixtures.open(order(), PaymentChoice.PLAIN);
        payer.payAndSettle(payments.pageOf(opened.payment()));

        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(transfers.of(reference).orElseThrow().status()).isEqualTo(TransferStatus.CLOSED);
        assertThat(mails("TRANSFER_RELEASED")).isZero();
        assertThat(documents.of(reference))
                .extracting(DocumentSummary::kind)
                .containsExactly(DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE, DocumentKind.RECEIPT);
    }

    @Test
    void aCreditPaysAPartOfIt() {
        Acting.as(registrar, Role.REGISTRAR, () -> credits.grantByHand(person, Money.cad(1_300)));

        fixtures.open(order(), new PaymentChoice(PayBy.TRANSFER, true, ""));

        assertThat(transfers.of(reference).orElseThrow().due()).isEqualTo(Money.cad(10_000));
        receive(10_000, "CA-1");
        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(credits.usedFor(reference)).isEqualTo(Money.cad(1_300));
    }

    @Test
    void refusesWhatCannotBeAnArrival() {
        begin();

        assertThatThrownBy(() -> receive(0, "CA-1")).isInstanceOf(ArrivalInvalid.class);
        assertThatThrownBy(() -> receive(100, " ")).isInstanceOf(ArrivalInvalid.class);
        assertThatThrownBy(() -> receive(
                        new Arrival(Money.cad(100), begins, "CA-1"),
                        transfers.of(reference).orElseThrow().id()))
                .isInstanceOf(ArrivalInvalid.class);
        receive(100, "CA-1");
        assertThatThrownBy(() -> receive(100, "CA-1")).isInstanceOf(ArrivalKnown.class);
        assertThat(transfers.of(reference).orElseThrow().received()).isEqualTo(Money.cad(100));
    }

    @Test
    void twoWhoEnterMoneyAtOnceNeitherLoseNorDoubleACent() throws Exception {
        begin();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<TransferRow>) () -> receive(2_000, "CA-" + i))
                    .toList();
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }

        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(credits.balance(person)).isEqualTo(Money.cad(16_000 - 11_300));
    }

    @Test
    void remindsOnceBeforeTheDeadline() {
        begin();
        desk.remind();
        assertThat(mails("TRANSFER_REMINDER")).isZero();
        clock.advance(Duration.between(
                clock.instant(),
                transfers.of(reference).orElseThrow().deadline().minus(Duration.ofHours(30))));

        desk.remind();
        desk.remind();

        assertThat(mails("TRANSFER_REMINDER")).isOne();
    }

    @Test
    void isNotOfferedWithoutTimeOrTerms() {
        begins = LocalDate.ofInstant(clock.instant(), BillingFixtures.TORONTO).plusDays(3);
        assertThatThrownBy(this::begin).isInstanceOf(TransferNotOffered.class);
        begins = begins.plusDays(60);
        assertThatThrownBy(() ->
                        fixtures.open(fixtures.order(reference, UUID.randomUUID(), person, 10_000, begins), TRANSFER))
                .isInstanceOf(TransferNotOffered.class);
    }

    private OpenedOrder begin() {
        return fixtures.open(order(), TRANSFER);
    }

    private OrderRequest order() {
        return fixtures.order(reference, offer, person, 10_000, begins);
    }

    private TransferRow receive(long cents, String bank) {
        var today = LocalDate.ofInstant(clock.instant(), BillingFixtures.TORONTO);
        return receive(
                new Arrival(Money.cad(cents), today, bank),
                transfers.of(reference).orElseThrow().id());
    }

    private TransferRow receive(Arrival arrival, TransferId id) {
        return Acting.as(registrar, Role.REGISTRAR, () -> transfers.receive(id, arrival));
    }

    private long mails(String kind) {
        return jdbc.sql("select count(*) from mail where kind = :kind and account_id = :owner")
                .param("kind", kind)
                .param("owner", CreditsTest.bytes(person.id()))
                .query(Long.class)
                .single();
    }
}
