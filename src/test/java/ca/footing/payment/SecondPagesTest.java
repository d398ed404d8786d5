package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.shared.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stripe tells of a page, or a refund, that bears an id of ours although we know another one: after a database was put
 * back from a copy, or when two installations share an account. Nothing is counted twice, no money is dropped, and the
 * same message is not worked on for thirty days.
 */
@FootingTest
class SecondPagesTest {
    @Autowired
    private Payments payments;

    @Autowired
    private Refunds refunds;

    @Autowired
    private MissedEvents missed;

    @Autowired
    private RefundSender sender;

    @Autowired
    private PaymentTasks tasks;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private StripeSender webhooks;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final UUID reference = UUID.randomUUID();

    @BeforeEach
    void inTheOffice() {
        Acting.as(people.registrar(), Role.REGISTRAR);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aPageWithoutMoneyChangesNothingAndIsNotAskedAboutAgain() {
        var page = PaymentFixtures.session(payments.pageOf(fixtures.open(reference, 10_000)));
        cashier.payLater(page);
        cashier.bankAnswers(page, false);
        weKnowAnother(page);

        missed.run();

        assertThat(status()).isEqualTo(PaymentStatus.STARTED);
        assertThat(isKnown(page, "checkout.session.completed")).isTrue();
        assertThat(open()).isEmpty();
    }

    @Test
    void moneyOfAnUnknownPageSettlesWhatItIsFor() {
        var page = fixtures.pay(payments.pageOf(fixtures.open(reference, 10_000)));
        weKnowAnother(page);

        missed.run();
        missed.run();

        assertThat(status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(ledger()).isEqualTo(11_300);
        assertThat(isKnown(page, "checkout.session.completed")).isTrue();
        assertThat(open()).isEmpty();
    }

    @Test
    void moneyBesideWhatWasPaidIsTheOfficesToSendBack() {
        var payment = fixtures.open(reference, 10_000);
        var page = fixtures.pay(payments.pageOf(payment));
        payments.settle(page);
        jdbc.sql(
                        "update payment_charge set charge = concat('ch_sbx_0', substr(hex(payment_id), 1, 20)), payment_intent = null"
                                + " where payment_id = :p")
                .param("p", Ledger.bytesOf(payment))
                .update();
        weKnowAnother(page);

        payments.settle(page);
        payments.settle(page);

        assertThat(open()).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.PAID_TWICE);
            assertThat(task.amount()).isEqualTo(Money.cad(11_300));
        });
    }

    @Test
    void aSecondRefundUnderOurIdIsToldAsMadeElsewhere() {
        fixtures.paid(reference, 10_000);
        transaction.execute(_ -> refunds.request(reference, Money.cad(3_000), "payment.refund.office"));
        sender.run();
        var made = jdbc.sql("select stripe_refund from payment_refund where reference = :r")
                .param("r", Ledger.bytes(reference))
                .query(String.class)
                .single();
        jdbc.sql("update payment_refund set stripe_refund = concat(stripe_refund, '0') where reference = :r")
                .param("r", Ledger.bytes(reference))
                .update();
        jdbc.sql("update payment_ledger set source = concat(source, '0') where source = :s")
                .param("s", made)
                .update();

        missed.run();
        missed.run();

        assertThat(ledger()).isEqualTo(11_300 - 2 * 3_000);
        assertThat(refunds.refundable(reference)).isEqualTo(Money.cad(5_300));
        assertThat(isKnown(made, "refund.created")).isTrue();
        assertThat(open()).extracting(TaskRow::kind).containsExactly(TaskKind.REFUND_EXTERNAL);
    }

    private void weKnowAnother(String page) {
        jdbc.sql("update payment_attempt set stripe_session = concat(stripe_session, '0') where stripe_session = :s")
                .param("s", page)
                .update();
    }

    private boolean isKnown(String object, String type) {
        var event = webhooks.parse(webhooks.event(object, type)).path("id").stringValue();
        return jdbc.sql("select count(*) from stripe_event where id = :id")
                        .param("id", event)
                        .query(Long.class)
                        .single()
                == 1;
    }

    private long ledger() {
        return jdbc.sql("select coalesce(sum(amount), 0) from payment_ledger where reference = :r")
                .param("r", Ledger.bytes(reference))
                .query(Long.class)
                .single();
    }

    private List<TaskRow> open() {
        return tasks.open().stream()
                .filter(task -> reference.equals(task.reference()))
                .toList();
    }

    private PaymentStatus status() {
        return payments.stateOf(reference).orElseThrow().status();
    }
}
