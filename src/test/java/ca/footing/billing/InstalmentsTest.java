package ca.footing.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.document.DocumentSummary;
import ca.footing.document.Documents;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.PaymentTasks;
import ca.footing.payment.Payments;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class InstalmentsTest {
    private static final PaymentChoice PARTS = new PaymentChoice(PayBy.PARTS, false, "");

    @Autowired
    private Instalments instalments;

    @Autowired
    private InstalmentUpkeep upkeep;

    @Autowired
    private Credits credits;

    @Autowired
    private Documents documents;

    @Autowired
    private Payments payments;

    @Autowired
    private PaymentTasks tasks;

    @Autowired
    private BillingFixtures fixtures;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final UUID reference = UUID.randomUUID();
    private final UUID offer = UUID.randomUUID();
    private AccountId person;
    private LocalDate begins;

    @BeforeEach
    void offerAPlan() {
        person = accounts.learner();
        begins = LocalDate.ofInstant(clock.instant(), BillingFixtures.TORONTO).plusDays(60);
        fixtures.offer(offer);
    }

    @AfterEach
    void putTheClockBack() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void theFirstPartIsPaidAtOnceAndTheOthersHaveTheirDays() {
        payFirst();

        var plan = plan();
        assertThat(plan.status()).isEqualTo(PlanStatus.ACTIVE);
        assertThat(plan.parts())
                .extracting(InstalmentRow::amount)
                .containsExactly(Money.cad(3_392), Money.cad(3_392), Money.cad(4_521));
        assertThat(plan.parts())
                .extracting(InstalmentRow::status)
                .containsExactly(InstalmentStatus.PAID, InstalmentStatus.DUE, InstalmentStatus.DUE);
        assertThat(LocalDate.ofInstant(plan.parts().get(1).dueAt(), BillingFixtures.TORONTO))
                .isEqualTo(begins.minusDays(10));
        assertThat(LocalDate.ofInstant(plan.parts().get(2).dueAt(), BillingFixtures.TORONTO))
                .isEqualTo(begins.plusDays(20));
        assertThat(mails("PLAN_BEGUN")).isOne();
    }

    @Test
    void eachPartIsAPaymentWithItsOwnReceiptAndTogetherTheyAreTheOrderToTheCent() {
        payFirst();
        pay(1);
        pay(2);

        assertThat(plan().status()).isEqualTo(PlanStatus.DONE);
        assertThat(plan().paid()).isEqualTo(Money.cad(11_305));
        var receipts = new ArrayList<DocumentSummary>();
        for (var part : plan().parts()) {
            assertThat(payments.stateOf(part.reference()).orElseThrow().status())
                    .isEqualTo(PaymentStatus.SUCCEEDED);
            receipts.addAll(documents.of(part.reference()));
        }
        assertThat(receipts).hasSize(3);
        var whole = fixtures.order(reference, offer, person, 10_004, begins).quote();
        assertThat(receipts.stream().map(DocumentSummary::net).reduce(Money::plus))
                .contains(whole.net());
        assertThat(receipts.stream().map(DocumentSummary::tax).reduce(Money::plus))
                .contains(whole.tax());
    }

    @Test
    void nothingIsAskedForTwice() {
        payFirst();
        pay(1);

        assertThatThrownBy(() -> open(1)).isInstanceOf(InstalmentDecided.class);
    }

    @Test
    void isThePersonsOwn() {
        payFirst();
        var plan = plan();

        Acting.as(accounts.learner(), Role.LEARNER, () -> {
            assertThatThrownBy(() -> instalments.mine(plan.id())).isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> instalments.pay(plan.parts().get(1).id(), false))
                    .isInstanceOf(RecordNotFound.class);
            return null;
        });
    }

    @Test
    void aCreditPaysAPart() {
        payFirst();
        Acting.as(accounts.registrar(), Role.REGISTRAR, () -> credits.grantByHand(person, Money.cad(5_000)));

        var page = Acting.as(
                person,
                Role.LEARNER,
                () -> instalments.pay(plan().parts().get(1).id(), true));

        assertThat(page.getPath()).contains("/payment/");
        assertThat(plan().parts().get(1).status()).isEqualTo(InstalmentStatus.PAID);
        assertThat(credits.balance(person)).isEqualTo(Money.cad(5_000 - 3_392));
    }

    @Test
    void anotherWayToPayTakesAPlanBackThatWasNotBegun() {
        fixtures.open(order(), PARTS);

        var opened = fixtures.open(order(), PaymentChoice.PLAIN);
        payer.payAndSettle(payments.pageOf(opened.payment()));

        assertThat(instalments.of(reference)).isEmpty();
        assertThat(payments.stateOf(reference).orElseThrow().due()).isEqualTo(Money.cad(11_305));
        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void theSameChoiceAgainKeepsThePlan() {
        var first = fixtures.open(order(), PARTS);

        assertThat(fixtures.open(order(), PARTS)).isEqualTo(first);
    }

    @Test
    void remindsBeforeAndAfterTheDayAndThenAsksTheOffice() {
        payFirst();
        upkeep.remind();
        assertThat(mails("INSTALMENT_COMING")).isZero();

        goTo(1, Duration.ofDays(-5));
        remindTwice();
        assertThat(mails("INSTALMENT_COMING")).isOne();
        goTo(1, Duration.ofDays(1));
        remindTwice();
        assertThat(mails("INSTALMENT_LATE")).isOne();
        goTo(1, Duration.ofDays(8));
        remindTwice();
        assertThat(mails("INSTALMENT_LATE")).isEqualTo(2);
        goTo(1, Duration.ofDays(15));
        remindTwice();
        assertThat(mails("INSTALMENT_LATE")).isEqualTo(2);
        assertThat(openTasks()).isOne();
        assertThat(plan().parts().get(1).escalated()).isTrue();
        assertThat(payments.stateOf(reference).orElseThrow().status()).isEqualTo(PaymentStatus.SUCCEEDED);

        pay(1);
        assertThat(openTasks()).isZero();
    }

    /** Only so many are looked at in one run: who was reminded already must not stand before who was not. */
    @Test
    void aPartThatWasRemindedIsNotLookedAtUntilTheNextReminder() {
        payFirst();
        goTo(1, Duration.ofDays(-5));
        assertThat(lookedAt()).isTrue();
        upkeep.remind();
        assertThat(lookedAt()).isFalse();
        goTo(1, Duration.ofDays(1));
        assertThat(lookedAt()).isTrue();
        upkeep.remind();
        assertThat(lookedAt()).isFalse();
        goTo(1, Duration.ofDays(8));
        assertThat(lookedAt()).isTrue();
        upkeep.remind();
        assertThat(lookedAt()).isFalse();
        goTo(1, Duration.ofDays(15));
        assertThat(lookedAt()).isTrue();
    }

    private boolean lookedAt() {
        var second = plan().parts().get(1).id();
        return upkeep.due().stream().anyMatch(part -> part.row().id().equals(second));
    }

    @Test
    void theOfficeGivesMoreTimeAndRemindersBeginAnew() {
        payFirst();
        goTo(1, Duration.ofDays(15));
        remindTwice();
        assertThat(plan().parts().get(1).escalated()).isTrue();
        var part = plan().parts().get(1).id();

        Acting.as(person, Role.REGISTRAR);
        instalments.postpone(part, begins.plusDays(15));

        var moved = plan().parts().get(1);
        assertThat(LocalDate.ofInstant(moved.dueAt(), BillingFixtures.TORONTO)).isEqualTo(begins.plusDays(15));
        assertThat(moved.reminders()).isZero();
        assertThat(moved.escalated()).isFalse();
        assertThat(mails("INSTALMENT_MOVED")).isOne();
        remindTwice();
        goTo(1, Duration.ofDays(1));
        remindTwice();
        assertThat(mails("INSTALMENT_LATE")).isOne();
    }

    @Test
    void aPartIsNotMovedEarlierNorPastTheNextNorOncePaid() {
        payFirst();
        var first = plan().parts().get(0).id();
        var part = plan().parts().get(1).id();
        Acting.as(person, Role.REGISTRAR);

        assertThatThrownBy(() -> instalments.postpone(part, begins.minusDays(11)))
                .isInstanceOf(NewDayInvalid.class);
        assertThatThrownBy(() -> instalments.postpone(part, begins.plusDays(21)))
                .isInstanceOf(NewDayInvalid.class);
        assertThatThrownBy(() -> instalments.postpone(first, begins.plusDays(5)))
                .isInstanceOf(InstalmentDecided.class);
        Acting.as(person);
        assertThatThrownBy(() -> instalments.postpone(part, begins)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRefusedDebitLeavesThePartDueAndIsTold() {
        payFirst();
        var page = open(1);
        payer.payLater(page);
        payments.settle(PaymentFixtures.session(page));

        payer.bankRefuses(page);
        payments.settle(PaymentFixtures.session(page));

        assertThat(plan().parts().get(1).status()).isEqualTo(InstalmentStatus.DUE);
        assertThat(mails("INSTALMENT_FAILED")).isOne();
        pay(1);
    }

    @Test
    void asksForNothingMoreOnceTheOrderIsGivenUp() {
        payFirst();
        var page = open(1);

        transaction.executeWithoutResult(_ -> instalments.cancel(reference));

        assertThatThrownBy(() -> open(2)).isInstanceOf(InstalmentDecided.class);
        payer.payAndSettle(page);
        var late = jdbc.sql("select status from payment where reference = :part")
                .param("part", CreditsTest.bytes(lastPlan().get(1)))
                .query(String.class)
                .single();
        assertThat(late).isEqualTo("REVIEW");
    }

    @Test
    void partsWhoseDayHasComeAreAskedForAtOnce() {
        begins = LocalDate.ofInstant(clock.instant(), BillingFixtures.TORONTO).plusDays(5);
        payFirst();

        assertThat(plan().parts())
                .extracting(InstalmentRow::amount)
                .containsExactly(Money.cad(6_784), Money.cad(4_521));
        begins = begins.minusDays(60);
        assertThatThrownBy(() -> fixtures.open(fixtures.order(UUID.randomUUID(), offer, person, 10_004, begins), PARTS))
                .isInstanceOf(PlanNotOffered.class);
    }

    private void payFirst() {
        payer.payAndSettle(payments.pageOf(fixtures.open(order(), PARTS).payment()));
    }

    private URI open(int part) {
        return Acting.as(
                person,
                Role.LEARNER,
                () -> instalments.pay(new InstalmentId(lastPlan().get(part)), false));
    }

    private void pay(int part) {
        payer.payAndSettle(open(part));
        assertThat(plan().parts().get(part).status()).isEqualTo(InstalmentStatus.PAID);
    }

    private List<UUID> lastPlan() {
        return jdbc.sql("""
                select i.id from instalment i join instalment_plan p on p.id = i.plan_id
                where p.order_id = :order order by i.position
                """)
                .param("order", CreditsTest.bytes(reference))
                .query((row, _) -> {
                    var buffer = java.nio.ByteBuffer.wrap(row.getBytes(1));
                    return new UUID(buffer.getLong(), buffer.getLong());
                })
                .list();
    }

    private PlanDetails plan() {
        return instalments.of(reference).orElseThrow();
    }

    private OrderRequest order() {
        return fixtures.order(reference, offer, person, 10_004, begins);
    }

    private void goTo(int part, Duration fromItsDay) {
        clock.reset();
        clock.advance(Duration.between(
                clock.instant(), plan().parts().get(part).dueAt().plus(fromItsDay)));
    }

    private void remindTwice() {
        upkeep.remind();
        upkeep.remind();
    }

    private long openTasks() {
        return Acting.as(
                accounts.registrar(),
                Role.REGISTRAR,
                () -> tasks.open().stream()
                        .filter(task -> reference.equals(task.reference()))
                        .count());
    }

    private long mails(String kind) {
        return jdbc.sql("select count(*) from mail where kind = :kind and account_id = :owner")
                .param("kind", kind)
                .param("owner", CreditsTest.bytes(person.id()))
                .query(Long.class)
                .single();
    }
}
