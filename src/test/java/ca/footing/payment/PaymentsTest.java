package ca.footing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.shared.Money;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@FootingTest
class PaymentsTest {
    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private Receipts receipts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

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
        assertThat(PaymentEvents.of(reference)).containsExactly(PaymentSucceeded.class, ReceiptIssued.class);
        var receipt = receipts.document(payment);
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

    private PaymentStatus status() {
        return payments.stateOf(reference).orElseThrow().status();
    }
}
