package ca.footing.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.billing.PayBy;
import ca.footing.change.CancelledPlaces;
import ca.footing.change.CohortCancellations;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.discount.CodeUnknown;
import ca.footing.discount.CodeUsedUp;
import ca.footing.discount.PromoDraft;
import ca.footing.discount.PromoOffice;
import ca.footing.document.DocumentKind;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentTasks;
import ca.footing.payment.Payments;
import ca.footing.payment.Refunds;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.RecurringJob;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.support.TransactionTemplate;

/** Codes for a clinic's order, its bills, and what goes back to it when we cancel the cohort. */
@FootingTest
class GroupMoneyTest {
    @Autowired
    private Groups groups;

    @Autowired
    private MyGroups mine;

    @Autowired
    private GroupFixtures orders;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortCancellations cancellations;

    @Autowired
    private CancelledPlaces cancelled;

    @Autowired
    private Registrations registrations;

    @Autowired
    private PromoOffice codes;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private Payments payments;

    @Autowired
    private Refunds refunds;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail caught;

    @Autowired
    @Qualifier("groupMoneyBack")
    private RecurringJob returns;

    @Autowired
    private SeatAssignments assignments;

    @Autowired
    private GroupDesk desk;

    @Autowired
    private PaymentTasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId clinic;

    @BeforeEach
    void aClinic() {
        cohort = cohortFixtures.cohort(8);
        clinic = people.learner();
        Acting.as(clinic);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void aCodeLowersEverySeatAndEachSeatCountsAgainstItsLimit() {
        var code = code(20, 5);
        var order = hold(3, code.toLowerCase(Locale.ROOT));
        var details = groups.details(order);
        assertThat(details.promoCode()).isEqualTo(code);
        // three seats at 80.00 with 13 %
        assertThat(details.quote().total()).isEqualTo(Money.cad(271_20));
        assertThat(details.quote().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.description()).contains(code));

        Acting.as(people.learner());
        assertThatThrownBy(() -> hold(3, code)).isInstanceOf(CodeUsedUp.class);
        assertThat(cohorts.details(cohort).summary().seatsFree())
                .as("nothing is held for it")
                .isEqualTo(5);
        hold(2, code);
        assertThatThrownBy(() -> hold(2, "NO-SUCH-CODE")).isInstanceOf(CodeUnknown.class);
    }

    @Test
    void seatsThatAreGivenBackGiveTheCodeBack() {
        var code = code(20, 2);
        var order = hold(2, code);
        groups.giveUp(order);
        Acting.as(people.learner());
        assertThat(groups.details(hold(2, code)).promoCode()).isEqualTo(code);
    }

    @Test
    void oneSeatOfAReducedOrderReturnsWhatWasPaidForIt() {
        var order = hold(2, code(50, 10));
        payer.payAndSettle(groups.pay(order, PayBy.WHOLE));
        // 56.50 less the 25.00 of the tier
        assertThat(groups.details(order).returned()).isEqualTo(Money.cad(31_50));
    }

    @Test
    void theClinicReadsAllItsBillsWithItsOwnNumberAndNobodyElseDoes() {
        orders.paid(cohort, clinic, 2);
        assertThat(mine.bills()).singleElement().satisfies(bill -> {
            assertThat(bill.purchaseOrder()).isEqualTo("PO-4711");
            assertThat(bill.document().kind()).isEqualTo(DocumentKind.RECEIPT);
            assertThat(bill.document().total()).isEqualTo(Money.cad(226_00));
        });
        Acting.as(people.learner());
        assertThat(mine.bills()).isEmpty();
    }

    @Test
    void aCohortThatWeCancelGivesEverythingBackToTheClinicAndTellsItsPeople() {
        var order = orders.paid(cohort, clinic, 3);
        var trainee = people.learner();
        var place = orders.taken(order, clinic, trainee);
        var other = cohortFixtures.sibling(cohort, 5, 10_000);

        cancel(other);

        assertThat(registrations.participants(cohort)).isEmpty();
        assertThat(mailTo(trainee)).contains("had given you a seat, does not take place", "Rideau Counselling Clinic");
        Acting.as(trainee);
        assertThatThrownBy(() -> cancelled.of(place))
                .as("nothing to choose: it was not their money")
                .isInstanceOf(RecordNotFound.class);
        Acting.as(clinic);
        assertThat(groups.details(order).status()).isEqualTo(GroupOrderStatus.CALLED_OFF);
        assertThat(groups.details(order).seats())
                .extracting(GroupDetails.Seat::status)
                .containsOnly(GroupSeatStatus.CANCELLED);
        assertThat(mailTo(clinic)).contains("Everything that you paid for these seats goes back");
        returns.work().run();
        returns.work().run();
        assertThat(refunds.of(order.id()))
                .singleElement()
                .satisfies(refund -> assertThat(refund.amount()).isEqualTo(Money.cad(339_00)));
        assertThat(mine.bills()).extracting(bill -> bill.document().kind()).contains(DocumentKind.CREDIT_NOTE);
    }

    @Test
    void moneyThatComesAfterTheCancellationGoesBack() {
        var order = orders.held(cohort, clinic, 2);
        Acting.as(clinic);
        var page = groups.pay(order, PayBy.WHOLE);
        cancel();
        assertThat(mailTo(clinic)).contains("Nothing was charged");
        payer.payAndSettle(page);
        returns.work().run();
        returns.work().run();
        Acting.as(clinic);
        assertThat(groups.details(order).status()).isEqualTo(GroupOrderStatus.CALLED_OFF);
        assertThat(refunds.of(order.id()))
                .singleElement()
                .satisfies(refund -> assertThat(refund.amount()).isEqualTo(Money.cad(226_00)));
        assertThat(mine.bills())
                .extracting(bill -> bill.document().kind())
                .containsExactlyInAnyOrder(DocumentKind.RECEIPT, DocumentKind.CREDIT_NOTE);
    }

    @Test
    void aPageThatWasOpenIsClosedWithTheCancellation() {
        var order = orders.held(cohort, clinic, 2);
        Acting.as(clinic);
        var page = groups.pay(order, PayBy.WHOLE);
        cancel();
        returns.work().run();
        assertThatThrownBy(() -> payer.pay(page)).hasMessage("The page is closed");
        assertThat(refunds.of(order.id())).isEmpty();
    }

    @Test
    void moneyForSeatsThatHadLapsedBeforeTheCancellationGoesBackToo() {
        var order = orders.held(cohort, clinic, 2);
        Acting.as(clinic);
        var page = groups.pay(order, PayBy.WHOLE);
        var session = payer.pay(page);
        clock.advance(Duration.ofMinutes(61));
        desk.giveBack(order, true);
        cancel();
        payments.settle(session);
        returns.work().run();
        assertThat(refunds.refundable(order.id()).isZero()).isTrue();
        assertThat(refunds.of(order.id())).hasSize(1);
    }

    @Test
    void nobodyPaysForOrAcceptsASeatInACohortThatWeCancelled() {
        var unpaid = orders.held(cohort, clinic, 2);
        var token = orders.invite(orders.paid(cohort, clinic, 2), clinic, people.learner());
        cancel();
        Acting.as(clinic);
        assertThatThrownBy(() -> groups.pay(unpaid, PayBy.WHOLE)).isInstanceOf(GroupDoesNotTakePlace.class);
        assertThatThrownBy(() -> assignments.invitation(token)).isInstanceOf(GroupDoesNotTakePlace.class);
        Acting.as(people.learner());
        assertThatThrownBy(() -> assignments.accept(token)).isInstanceOf(GroupDoesNotTakePlace.class);
    }

    @Test
    void aSeatAcceptedInTheMomentOfTheCancellationEndsWithIt() throws Exception {
        var order = orders.paid(cohort, clinic, 2);
        var trainee = people.learner();
        var token = orders.invite(order, clinic, trainee);
        var registrar = people.registrar();
        var started = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(1)) {
            var cancelling = transaction.execute(_ -> {
                Acting.as(trainee);
                assignments.accept(token);
                var begun = pool.submit(() -> {
                    started.countDown();
                    cancel(registrar);
                    return null;
                });
                pause(started);
                return begun;
            });
            cancelling.get(20, TimeUnit.SECONDS);
        }
        assertThat(mailTo(trainee)).contains("does not take place");
        Acting.as(trainee);
        assertThat(registrations.mine())
                .filteredOn(place -> place.cohort().id().equals(cohort))
                .singleElement()
                .satisfies(place -> assertThat(place.status()).isEqualTo(RegistrationStatus.CANCELLED));
    }

    @Test
    void moneyThatCannotGoBackIsATaskAndTheNextClinicIsNotKeptWaiting() {
        var disputed = orders.paid(cohort, clinic, 2);
        var other = people.learner();
        var plain = orders.paid(cohort, other, 2);
        payer.disputed(disputed.id());
        cancel();
        returns.work().run();
        returns.work().run();
        assertThat(refunds.of(plain.id())).hasSize(1);
        assertThat(refunds.of(disputed.id())).isEmpty();
        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThat(tasks.open())
                .filteredOn(task -> "group.task.calledOff".equals(task.explanation())
                        && disputed.id().equals(task.reference()))
                .hasSize(1);
    }

    private static void pause(CountDownLatch started) {
        try {
            started.await(20, TimeUnit.SECONDS);
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private GroupOrderId hold(int seats, String code) {
        var plain = orders.draft(cohort, seats);
        return groups.hold(
                cohorts.details(cohort).summary().code(),
                new GroupDraft(
                        seats,
                        plain.price(),
                        plain.organisation(),
                        plain.contact(),
                        plain.province(),
                        plain.purchaseOrder(),
                        code));
    }

    private void cancel(CohortId... alternatives) {
        cancel(people.registrar(), alternatives);
    }

    private void cancel(AccountId registrar, CohortId... alternatives) {
        Acting.as(registrar, Role.REGISTRAR);
        cancellations.cancel(
                cohort,
                Set.of(alternatives),
                LocalDate.now(CohortFixtures.TORONTO).plusDays(5),
                "");
    }

    /** All that they got. */
    private String mailTo(AccountId person) {
        return caught.allTo(accounts.contact(person).email().value()).stream()
                .map(mail -> mail.text())
                .collect(Collectors.joining());
    }

    /** @return its name */
    private String code(int percent, int uses) {
        var name = "G" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Acting.as(
                people.registrar(),
                Role.REGISTRAR,
                () -> codes.create(new PromoDraft(name, "", percent, null, null, null, uses, 1, null, cohort)));
        Acting.as(clinic);
        return name;
    }
}
