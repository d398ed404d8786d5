package ca.footing.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.billing.Credits;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.payment.OfficeRefunds;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.RefundFailed;
import ca.footing.payment.RefundRow;
import ca.footing.payment.RefundSucceeded;
import ca.footing.payment.Refunds;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Ids;
import ca.footing.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However a place is given up, never more comes back than was paid, and nothing is sent twice. */
@FootingTest
class MoneyOfPartsTest {
    private static final Money PAID = Money.cad(113_00);
    private static final Money FEE = Money.cad(11_30);
    private static final Money HALF = Money.cad(56_50);

    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private OfficeChanges office;

    @Autowired
    private PlaceChangeRepository changes;

    @Autowired
    private WithdrawalDesk desk;

    @Autowired
    private MoneyDesk money;

    @Autowired
    private MoneyTrail trail;

    @Autowired
    private Moves moves;

    @Autowired
    private TakenPlaces places;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private Refunds refunds;

    @Autowired
    private OfficeRefunds payments;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Credits credits;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId learner;
    private RegistrationId place;

    @BeforeEach
    void aPaidPlace() {
        cohort = cohorts.cohort(3);
        learner = accounts.learner();
        place = fixtures.paid(cohort, learner);
        Acting.as(learner);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void oneModuleAfterTheOtherGivesNoMoreCreditThanTheWholeAtOnce() {
        withdrawals.withdraw(place, firstModule(), Remedy.CREDIT, HALF);
        assertThat(withdrawals.quote(place).quote().paid().gross()).isEqualTo(HALF);

        withdrawals.withdraw(place, Remedy.CREDIT, HALF);

        assertThat(credits.balance(learner)).isEqualTo(PAID);
    }

    @Test
    void whatWasKeptOfAModuleIsNotOfferedAgainWithTheNext() {
        var first =
                requireNonNull(withdrawals.quote(place, firstModule()).quote().refund());
        assertThat(first.amount().plus(first.kept())).isEqualTo(HALF);
        assertThat(first.kept().minor()).isPositive();
        withdrawals.withdraw(place, firstModule(), Remedy.REFUND, first.amount());

        assertThat(withdrawals.quote(place).quote().paid().gross()).isEqualTo(HALF);
        var registrar = accounts.registrar();
        Acting.as(registrar, Role.REGISTRAR, () -> {
            assertThat(office.paid(place).gross()).isEqualTo(HALF);
            assertThatThrownBy(() -> office.withdraw(
                            place, ChangeReason.MEDICAL, "She is ill.", Remedy.REFUND, Money.cad(56_51)))
                    .isInstanceOf(MoreThanPaid.class);
            return place;
        });
    }

    @Test
    void aModuleThatIsDecidedAndNotCarriedOutCountsAsGiven() {
        var back = requireNonNull(
                        withdrawals.quote(place, firstModule()).quote().refund())
                .amount();
        desk.withdraw(place, firstModule(), learner, Remedy.REFUND, back);

        assertThat(withdrawals.quote(place).quote().paid().gross()).isEqualTo(HALF);
    }

    @Test
    void aRefundThatTheCardRefusedIsNotSentASecondTimeByTryingTheChangeAgain() {
        var change = refused();
        assertThatThrownBy(() -> office(change)).isInstanceOf(RefundSentBefore.class);
        assertThat(refunds.of(place.id())).hasSize(1);
        assertThat(row(change).canBeTriedAgain()).isFalse();
    }

    @Test
    void theRefundThatIsSentInItsPlaceSettlesTheChange() {
        var change = refused();
        jdbc.sql("update payment_refund set status = 'FAILED' where id = ?")
                .param(Ids.bytes(sent().id().id()))
                .update();
        Acting.as(accounts.registrar(), Role.REGISTRAR, () -> {
            payments.again(sent().id());
            return change;
        });
        assertThat(facts(change).state()).isIn(ChangeState.SENT, ChangeState.DONE);
        assertThat(refunds.of(place.id())).hasSize(2);
    }

    @Test
    void moneyThatTheOfficeSentByHandSettlesTheChange() {
        var change = refused();
        publish(new RefundSucceeded(sent().id(), place.id(), sent().amount()));
        assertThat(facts(change).state()).isEqualTo(ChangeState.DONE);
        money.carryOutWhatIsLeft();
        assertThat(refunds.of(place.id())).hasSize(1);
    }

    @Test
    void theTimeToThinkItOverIsThatOfThePurchaseWhoeverHasThePlaceNow() {
        var bought = boughtAt(place);
        clock.advance(Duration.ofDays(3));
        var target = cohorts.another(cohort, 3);
        payer.payAndSettle(moves.move(place, target, FEE).orElseThrow());

        assertThat(boughtAt(fixtures.place(target, learner))).isEqualTo(bought);
    }

    private Instant boughtAt(RegistrationId registration) {
        return requireNonNull(transaction.execute(
                _ -> trail.boughtAt(places.find(registration).orElseThrow())));
    }

    private void office(PlaceChangeId change) {
        Acting.as(accounts.registrar(), Role.REGISTRAR, () -> {
            office.retry(change);
            return change;
        });
    }

    private ChangeRow row(PlaceChangeId change) {
        return Acting.as(accounts.registrar(), Role.REGISTRAR, () -> office.of(cohort)).stream()
                .filter(row -> row.id().equals(change))
                .findFirst()
                .orElseThrow();
    }

    /** The place was given up, and the card did not take what came back. */
    private PlaceChangeId refused() {
        var back = requireNonNull(withdrawals.quote(place).quote().refund()).amount();
        var change = withdrawals.withdraw(place, Remedy.REFUND, back);
        publish(new RefundFailed(sent().id(), place.id(), sent().amount()));
        assertThat(facts(change).state()).isEqualTo(ChangeState.BLOCKED);
        return change;
    }

    private RefundRow sent() {
        return refunds.of(place.id()).getFirst();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    private ChangeFacts facts(PlaceChangeId change) {
        return changes.findById(change).orElseThrow().facts();
    }

    private Set<ModuleId> firstModule() {
        return Set.of(cohorts.modules(cohort).getFirst());
    }
}
