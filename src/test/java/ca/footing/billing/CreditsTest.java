package ca.footing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.document.Documents;
import ca.footing.payment.CheckoutRequest;
import ca.footing.payment.Closing;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentMethod;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.Payments;
import ca.footing.shared.Money;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class CreditsTest {
    @Autowired
    private Credits credits;

    @Autowired
    private CreditUpkeep upkeep;

    @Autowired
    private Documents documents;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final UUID reference = UUID.randomUUID();
    private AccountId person;

    @BeforeEach
    void meet() {
        person = accounts.learner();
    }

    @AfterEach
    void everyCentIsWrittenDown() {
        clock.reset();
        assertThat(jdbc.sql("""
                        select count(*) from credit c where c.balance <>
                            (select sum(e.balance_change) from credit_entry e where e.credit_id = c.id)
                        """).query(Long.class).single()).isZero();
    }

    @Test
    void isSetAsideWhenAPaymentOpensAndUsedWhenItSucceeds() {
        grant(4_000, Duration.ofDays(100));

        var payment = fixtures.open(request(10_000, 4_000));
        assertThat(balance()).isEqualTo(Money.cad(0));
        assertThat(credits.usedFor(reference)).isEqualTo(Money.cad(0));
        fixtures.payAndSettle(payments.pageOf(payment));

        var state = payments.stateOf(reference).orElseThrow();
        assertThat(state.status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(state.total()).isEqualTo(Money.cad(11_300));
        assertThat(state.due()).isEqualTo(Money.cad(7_300));
        assertThat(credits.usedFor(reference)).isEqualTo(Money.cad(4_000));
        assertThat(jdbc.sql("select received from payment where id = :id")
                        .param("id", bytes(payment.id()))
                        .query(Long.class)
                        .single())
                .isEqualTo(7_300);
    }

    @Test
    void isFreeAgainWhenThePaymentIsGivenUp() {
        grant(4_000, Duration.ofDays(100));
        payments.pageOf(fixtures.open(request(10_000, 4_000)));

        assertThat(payments.close(reference)).isEqualTo(Closing.CLOSED);

        assertThat(balance()).isEqualTo(Money.cad(4_000));
        assertThat(credits.usedFor(reference)).isEqualTo(Money.cad(0));
    }

    @Test
    void isFreeAgainWhenAnotherCreditIsChosen() {
        grant(4_000, Duration.ofDays(100));
        fixtures.open(request(10_000, 4_000));

        fixtures.open(request(10_000, 1_000));

        assertThat(balance()).isEqualTo(Money.cad(3_000));
    }

    @Test
    void paysAWholeOrderWithoutStripe() {
        grant(20_000, Duration.ofDays(100));

        var page = payments.pageOf(fixtures.open(request(10_000, 11_300)));

        assertThat(page.getPath()).contains("/payment/");
        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(balance()).isEqualTo(Money.cad(8_700));
    }

    @Test
    void isSpentInTheOrderInWhichItEnds() {
        grant(3_000, Duration.ofDays(300));
        grant(3_000, Duration.ofDays(20));

        fixtures.open(request(10_000, 4_000));

        assertThat(jdbc.sql("select balance from credit where owner_id = :owner order by expires_at")
                        .param("owner", bytes(person.id()))
                        .query(Long.class)
                        .list())
                .containsExactly(0L, 2_000L);
    }

    @Test
    void cannotBeUsedBeyondWhatIsThere() {
        grant(4_000, Duration.ofDays(100));

        assertThatThrownBy(() -> fixtures.open(request(10_000, 4_001))).isInstanceOf(CreditTooSmall.class);

        assertThat(balance()).isEqualTo(Money.cad(4_000));
        assertThat(payments.stateOf(reference)).isEmpty();
    }

    @Test
    void leavesNoRestThatACardCannotPay() {
        grant(11_299, Duration.ofDays(100));

        assertThat(credits.usable(person, Money.cad(11_300), reference)).isEqualTo(Money.cad(11_250));
        assertThat(credits.usable(person, Money.cad(11_299), reference)).isEqualTo(Money.cad(11_299));
        assertThat(credits.usable(person, Money.cad(30_000), reference)).isEqualTo(Money.cad(11_299));
        assertThatThrownBy(() -> fixtures.open(request(10_000, 11_299))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoOrdersInTheSameMomentNeverSpendItTwice() throws Exception {
        grant(4_000, Duration.ofDays(100));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> order = () -> {
                try {
                    fixtures.open(request(UUID.randomUUID(), 10_000, 4_000));
                    return true;
                } catch (CreditTooSmall _) {
                    return false;
                }
            };
            var won = threads.invokeAll(java.util.Collections.nCopies(12, order)).stream()
                    .filter(CreditsTest::won)
                    .count();
            assertThat(won).isOne();
        }
        assertThat(balance()).isEqualTo(Money.cad(0));
    }

    @Test
    void comesBackFromAnOrderThatIsUndoneEvenAfterItsEnd() {
        grant(4_000, Duration.ofDays(10));
        fixtures.payAndSettle(payments.pageOf(fixtures.open(request(10_000, 4_000))));
        clock.advance(Duration.ofDays(30));

        transaction.executeWithoutResult(_ -> credits.giveBack(reference, Money.cad(2_500)));

        assertThat(balance()).isEqualTo(Money.cad(2_500));
        assertThat(credits.usedFor(reference)).isEqualTo(Money.cad(1_500));
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> credits.giveBack(reference, Money.cad(1_501))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNamedOnTheReceiptBesideWhatCameInMoney() {
        grant(4_000, Duration.ofDays(10));
        fixtures.payAndSettle(payments.pageOf(fixtures.open(request(10_000, 4_000))));

        var receipt = documents.of(reference).getFirst();
        var html = documents.document(receipt.id()).html();
        assertThat(html)
                .containsSubsequence("Total paid", "$113.00", "of which from credit", "$40.00", "by card", "$73.00");
    }

    @Test
    void endsAfterItsOwnerWasToldOnce() {
        grant(4_000, Duration.ofDays(20));

        upkeep.remind();
        upkeep.remind();
        assertThat(mails("CREDIT_ENDING")).isOne();
        clock.advance(Duration.ofDays(21));
        assertThat(balance()).isEqualTo(Money.cad(0));
        upkeep.expire();
        upkeep.expire();

        assertThat(jdbc.sql("select count(*) from credit_entry e join credit c on c.id = e.credit_id"
                                + " where c.owner_id = :owner and e.kind = 'EXPIRED'")
                        .param("owner", bytes(person.id()))
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(mails("CREDIT_EXPIRED")).isOne();
    }

    private long mails(String kind) {
        return jdbc.sql("select count(*) from mail where kind = :kind and account_id = :owner")
                .param("kind", kind)
                .param("owner", bytes(person.id()))
                .query(Long.class)
                .single();
    }

    private static boolean won(Future<Boolean> result) {
        try {
            return result.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void grant(long cents, Duration life) {
        transaction.execute(_ -> credits.grant(
                person,
                Money.cad(cents),
                UUID.randomUUID(),
                "billing.credit.reason.surplus",
                clock.instant().plus(life)));
    }

    private Money balance() {
        return credits.balance(person);
    }

    private CheckoutRequest request(long net, long credit) {
        return request(reference, net, credit);
    }

    private CheckoutRequest request(UUID of, long net, long credit) {
        var like = fixtures.request(of, person, net);
        return new CheckoutRequest(
                of,
                person,
                like.buyerName(),
                like.quote(),
                like.description(),
                like.locale(),
                like.returnTo(),
                Money.cad(credit),
                PaymentMethod.CARD);
    }

    static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
