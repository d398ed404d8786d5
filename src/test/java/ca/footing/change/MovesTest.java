package ca.footing.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.billing.PaymentChoice;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.document.DocumentKind;
import ca.footing.document.Documents;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.Refunds;
import ca.footing.registration.MyRegistration;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.RuleViolation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class MovesTest {
    /** $10.00 and 13 %. */
    private static final Money FEE = Money.cad(11_30);

    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private Moves moves;

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private ChangeJobs.HeldMoves heldMoves;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Documents documents;

    @Autowired
    private PlaceChangeRepository changes;

    @Autowired
    private MoneyTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private CohortId from;
    private CohortId into;
    private AccountId learner;
    private RegistrationId place;

    @BeforeEach
    void aPaidPlaceAndAnotherCohort() {
        from = cohortFixtures.cohort(3);
        into = cohortFixtures.sibling(from, 2, 10_000);
        learner = accounts.learner();
        place = fixtures.paid(from, learner);
        Acting.as(learner);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void offersTheOtherCohortsWithTheDifferenceInDollars() {
        var moving = moves.options(place, Languages.ENGLISH);
        assertThat(moving.allowed()).isTrue();
        assertThat(moving.movesLeft()).isEqualTo(2);
        assertThat(moving.options()).singleElement().satisfies(option -> {
            assertThat(option.cohort().id()).isEqualTo(into);
            assertThat(option.fee()).isEqualTo(FEE);
            assertThat(option.difference()).isEqualTo(FEE);
        });
        clock.advance(Duration.ofDays(24));
        assertThat(moves.options(place, Languages.ENGLISH).allowed()).isFalse();
        assertThatThrownBy(() -> moves.move(place, into, FEE)).isInstanceOf(MoveNotOffered.class);
    }

    @Test
    void pressingPayAgainAndAgainDoesNotKeepTheSeatForEver() {
        moves.move(place, into, FEE);
        for (var minutes = 0; minutes < 240; minutes += 30) {
            moves.pay(place, PaymentChoice.PLAIN);
            clock.advance(Duration.ofMinutes(30));
        }
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> moves.pay(place, PaymentChoice.PLAIN)).isInstanceOf(MoveHeldTooLong.class);
        clock.advance(Duration.ofMinutes(35));
        heldMoves.sweep();
        assertThat(seatsFree(into)).isEqualTo(2);
        assertThat(registrations.learning(place).cohort()).isEqualTo(from);
    }

    @Test
    void movesWithThePaymentOfTheDifferenceAndKeepsBothSeatsUntilThen() {
        var page = moves.move(place, into, FEE).orElseThrow();
        assertThat(seatsFree(from)).isEqualTo(2);
        assertThat(seatsFree(into)).isEqualTo(1);
        assertThat(registrations.learning(place).cohort()).isEqualTo(from);
        assertThatThrownBy(() -> withdrawals.withdraw(place, Remedy.CREDIT, Money.cad(113_00)))
                .isInstanceOf(MoveUnderWay.class);

        payer.payAndSettle(page);

        assertThat(seatsFree(from)).isEqualTo(3);
        assertThat(seatsFree(into)).isEqualTo(1);
        assertThatThrownBy(() -> registrations.learning(place)).isInstanceOf(RecordNotFound.class);
        assertThat(learnersPlace().cohort().id()).isEqualTo(into);
    }

    @Test
    void aMoveThatIsNotPaidLeavesEverythingAsItWas() {
        moves.move(place, into, FEE);
        clock.advance(Duration.ofMinutes(36));
        heldMoves.sweep();
        heldMoves.sweep();
        assertThat(seatsFree(into)).isEqualTo(2);
        assertThat(registrations.learning(place).cohort()).isEqualTo(from);
        assertThat(moves.options(place, Languages.ENGLISH).heldUntil()).isNull();
        moves.move(place, into, FEE);
        moves.giveUp(place);
        assertThat(seatsFree(into)).isEqualTo(2);
    }

    @Test
    void aCheaperCohortGivesTheDifferenceBackAndIsTaxedByItsOwnProvince() {
        var cheaper = cohortFixtures.sibling(from, 5, 5_000);
        var option = moves.options(place, Languages.ENGLISH).options().stream()
                .filter(one -> one.cohort().id().equals(cheaper))
                .findAny()
                .orElseThrow();
        // 50.00 and the fee of 10.00, with 13 %, against 113.00
        assertThat(option.difference()).isEqualTo(Money.cad(67_80 - 113_00));
        assertThat(moves.move(place, cheaper, option.difference())).isEmpty();

        var now = learnersPlace();
        assertThat(now.cohort().id()).isEqualTo(cheaper);
        assertThat(refunds.refundable(place.id())).isEqualTo(Money.cad(67_80));
        var notes = documents.of(place.id()).stream()
                .filter(document -> document.kind() == DocumentKind.CREDIT_NOTE)
                .toList();
        assertThat(notes.stream().mapToLong(note -> note.total().minor()).sum()).isEqualTo(113_00);
        assertThat(documents.of(now.id().id())).singleElement().satisfies(receipt -> {
            assertThat(receipt.kind()).isEqualTo(DocumentKind.RECEIPT);
            assertThat(receipt.total()).isEqualTo(Money.cad(67_80));
            assertThat(receipt.tax()).isEqualTo(Money.cad(7_80));
        });
    }

    @Test
    void moneyFollowsThePlaceThroughItsMoves() {
        payer.payAndSettle(moves.move(place, into, FEE).orElseThrow());
        var second = learnersPlace().id();
        var quote = withdrawals.quote(second).quote();
        assertThat(quote.paid().gross()).isEqualTo(Money.cad(124_30));
        withdrawals.withdraw(second, Remedy.REFUND, Money.cad(124_30 - 25_00));
        assertThat(seatsFree(into)).isEqualTo(2);
        var left = changesOf(second);
        assertThat(left).isEqualTo(Money.cad(25_00));
    }

    @Test
    void allOrNothingWhenTheOtherCohortIsFull() {
        var full = cohortFixtures.sibling(from, 1, 5_000);
        fixtures.paid(full, accounts.learner());
        Acting.as(learner);
        assertThatThrownBy(() -> moves.move(place, full, Money.cad(67_80 - 113_00)))
                .isInstanceOf(CohortFull.class);
        assertThat(seatsFree(from)).isEqualTo(2);
        assertThat(registrations.learning(place).cohort()).isEqualTo(from);
    }

    @Test
    void movesBothWaysAndWithdrawalsAtOnceLoseNoSeatAndDoubleNone() throws Exception {
        var here = cohortFixtures.sibling(from, 6, 5_000);
        var there = cohortFixtures.sibling(from, 6, 2_000);
        var work = new ArrayList<Callable<Object>>();
        for (var i = 0; i < 3; i++) {
            work.addAll(leaveOrMove(here, there, Money.cad(56_50)));
            work.addAll(leaveOrMove(there, here, Money.cad(22_60)));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var running : work.stream().map(threads::submit).toList()) {
                assertThat(running.get()).isNotNull();
            }
        }
        assertThat(6 - seatsFree(here)).isEqualTo(live(here) + heldIn(here, there));
        assertThat(6 - seatsFree(there)).isEqualTo(live(there) + heldIn(there, here));
    }

    /** One person who withdraws and moves at the same moment: one of both happens. */
    private List<Callable<Object>> leaveOrMove(CohortId its, CohortId target, Money credit) {
        var person = accounts.learner();
        var theirs = fixtures.paid(its, person);
        Acting.as(person);
        var difference = moves.options(theirs, Languages.ENGLISH).options().stream()
                .filter(option -> option.cohort().id().equals(target))
                .map(MoveOption::difference)
                .findAny()
                .orElseThrow();
        return List.of(
                () -> outcome(person, () -> moves.move(theirs, target, difference)),
                () -> outcome(person, () -> withdrawals.withdraw(theirs, Remedy.CREDIT, credit)));
    }

    private static Object outcome(AccountId person, Supplier<?> step) {
        Acting.as(person);
        try {
            return step.get();
        } catch (RuleViolation | RecordNotFound refused) {
            return refused;
        }
    }

    private int live(CohortId cohort) {
        return registrations.participants(cohort).size();
    }

    private long heldIn(CohortId target, CohortId by) {
        return changes.inCohort(by).stream()
                .map(PlaceChange::facts)
                .filter(change -> change.state() == ChangeState.HELD && target.equals(change.target()))
                .count();
    }

    private Money changesOf(RegistrationId registration) {
        return transaction.execute(_ -> trail.refundable(registration));
    }

    private MyRegistration learnersPlace() {
        return registrations.mine().stream()
                .filter(mine -> mine.status() == RegistrationStatus.CONFIRMED)
                .findAny()
                .orElseThrow();
    }

    private int seatsFree(CohortId cohort) {
        return cohorts.details(cohort).summary().seatsFree();
    }
}
