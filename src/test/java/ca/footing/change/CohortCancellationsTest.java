package ca.footing.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.billing.Credits;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.MinimumInvalid;
import ca.footing.cohort.OutlookDecided;
import ca.footing.cohort.OutlookState;
import ca.footing.cohort.Outlooks;
import ca.footing.document.DocumentKind;
import ca.footing.document.Documents;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentId;
import ca.footing.payment.Refunds;
import ca.footing.registration.Enrolment;
import ca.footing.registration.PlaceIsPrepaid;
import ca.footing.registration.PrepaidPlaces;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Columns;
import ca.footing.shared.Formats;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class CohortCancellationsTest {
    private static final Money PAID = Money.cad(113_00);

    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private SeatPayment seatPayment;

    @Autowired
    private CohortCancellations cancellations;

    @Autowired
    private CancelledPlaces cancelled;

    @Autowired
    private OfficeChanges office;

    @Autowired
    private Outlooks outlooks;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Refunds refunds;

    @Autowired
    private Credits credits;

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PrepaidPlaces prepaidPlaces;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Profiles profiles;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId learner;
    private AccountId registrar;

    @BeforeEach
    void aCohort() {
        cohort = cohortFixtures.cohort(4);
        learner = accounts.learner();
        registrar = accounts.registrar();
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void isTentativeUntilThePlaceThatReachesTheMinimum() {
        requireTwo();
        assertThat(state()).isEqualTo(OutlookState.TENTATIVE);
        fixtures.paid(cohort, learner);
        assertThat(state()).isEqualTo(OutlookState.TENTATIVE);
        fixtures.paid(cohort, accounts.learner());
        assertThat(state()).isEqualTo(OutlookState.CONFIRMED);
        Acting.as(registrar, Role.REGISTRAR);
        assertThatThrownBy(() -> outlooks.require(cohort, 3, day(3))).isInstanceOf(OutlookDecided.class);
    }

    /** The job runs every hour; the office hears of each published date once, and again when another is published. */
    @Test
    void theOfficeIsRemindedOfTheDecisionDateOnceAndOfAnotherDateAgain() {
        requireTwo();
        fixtures.paid(cohort, learner);
        cancellations.watch();
        assertThat(reminders()).as("ten days ahead").isEmpty();
        clock.advance(Duration.ofDays(6));
        cancellations.watch();
        cancellations.watch();
        assertThat(reminders()).singleElement().asString().contains("1 person has a place; 2 are needed.", "Decide");
        assertThat(reminders().getFirst()).contains(Formats.date(day(4), Languages.ENGLISH));

        Acting.as(registrar, Role.REGISTRAR);
        outlooks.require(cohort, 2, day(5));
        cancellations.watch();
        assertThat(reminders()).hasSize(2);
        fixtures.paid(cohort, accounts.learner());
        clock.advance(Duration.ofDays(1));
        cancellations.watch();
        assertThat(reminders()).as("it is decided").hasSize(2);
    }

    private List<String> reminders() {
        return jdbc.sql(
                        "select text_body from mail where kind = 'DECISION_DUE' and account_id = ? and reference like ? order by created_at")
                .param(Columns.of(registrar.id()))
                .param(cohort + "/%")
                .query(String.class)
                .list();
    }

    @Test
    void aMinimumFitsTheSeatsAndIsDecidedBeforeTheFirstSession() {
        Acting.as(registrar, Role.REGISTRAR);
        assertThatThrownBy(() -> outlooks.require(cohort, 5, day(3))).isInstanceOf(MinimumInvalid.class);
        assertThatThrownBy(() -> outlooks.require(cohort, 0, day(3))).isInstanceOf(MinimumInvalid.class);
        assertThatThrownBy(() -> outlooks.require(cohort, 2, day(-1))).isInstanceOf(MinimumInvalid.class);
        assertThatThrownBy(() -> outlooks.require(cohort, 2, day(30))).isInstanceOf(MinimumInvalid.class);
        outlooks.require(cohort, 2, day(29));
        outlooks.goAhead(cohort);
        assertThat(state()).isEqualTo(OutlookState.CONFIRMED);
    }

    @Test
    void eachPersonChoosesAndTheDeadlineChoosesTheRefund() {
        var first = fixtures.paid(cohort, learner);
        var second = fixtures.paid(cohort, accounts.learner());
        var third = accounts.learner();
        var thirdPlace = fixtures.paid(cohort, third);
        var other = cohortFixtures.sibling(cohort, 3, 20_000);
        cancel(other);

        assertThat(cohorts.details(cohort).summary().status()).isEqualTo(CohortStatus.WITHDRAWN);
        assertThat(state()).isEqualTo(OutlookState.CANCELLED);
        assertThat(registrations.participants(cohort)).isEmpty();

        Acting.as(learner);
        var offer = cancelled.of(first);
        assertThat(offer.refund()).isEqualTo(PAID);
        assertThat(offer.alternatives()).extracting(its -> its.id()).containsExactly(other);
        assertThatThrownBy(() -> cancelled.of(second)).isInstanceOf(RecordNotFound.class);
        cancelled.choose(first, Remedy.CREDIT);
        assertThat(credits.balance(learner)).isEqualTo(PAID);
        assertThatThrownBy(() -> cancelled.choose(first, Remedy.REFUND)).isInstanceOf(ChoiceMade.class);

        Acting.as(third);
        cancelled.moveTo(thirdPlace, other);
        assertThat(registrations.participants(other)).singleElement().satisfies(moved -> {
            assertThat(moved.account()).isEqualTo(third);
            assertThat(documents.of(moved.registration().id()))
                    .as("the dearer cohort for what was paid")
                    .singleElement()
                    .satisfies(receipt -> {
                        assertThat(receipt.kind()).isEqualTo(DocumentKind.RECEIPT);
                        assertThat(receipt.total()).isEqualTo(PAID);
                    });
        });
        assertThat(cohorts.details(other).summary().seatsFree()).isEqualTo(2);

        cancellations.settleChoices();
        assertThat(refunds.refundable(second.id())).isEqualTo(PAID);
        clock.advance(Duration.ofDays(6));
        cancellations.settleChoices();
        cancellations.settleChoices();
        assertThat(refunds.of(second.id()))
                .singleElement()
                .satisfies(refund -> assertThat(refund.amount()).isEqualTo(PAID));
        Acting.as(registrar, Role.REGISTRAR);
        assertThat(office.of(cohort))
                .extracting(ChangeRow::remedy)
                .containsExactlyInAnyOrder(Remedy.CREDIT, Remedy.NONE, Remedy.REFUND);
    }

    @Test
    void moneyThatSettlesAfterTheCancellationIsOfferedTheSameChoice() {
        var late = places.readyToPay(cohort, learner);
        var page = Acting.as(learner, Role.LEARNER, () -> seatPayment.checkout(late));
        cancel();
        payer.payAndSettle(page);
        assertThat(registrations.participants(cohort)).isEmpty();
        Acting.as(learner);
        assertThat(cancelled.of(late).open()).isTrue();
        cancelled.choose(late, Remedy.REFUND);
        assertThat(refunds.refundable(late.id())).isEqualTo(Money.cad(0));
    }

    @Test
    void whoseSeatSomebodyElsePaidIsOfferedNoMoneyAndNoOtherSeat() {
        var place = prepaid();
        var other = cohortFixtures.sibling(cohort, 3, 10_000);
        cancel(other);
        Acting.as(learner);
        assertThat(cancelled.of(place).alternatives()).isEmpty();
        assertThatThrownBy(() -> cancelled.moveTo(place, other)).isInstanceOf(PlaceIsPrepaid.class);
        assertThatThrownBy(() -> cancelled.choose(place, Remedy.CREDIT)).isInstanceOf(PlaceIsPrepaid.class);
        assertThat(cohorts.details(other).summary().seatsFree()).isEqualTo(3);
    }

    /** A confirmed place that no order of a group knows (any more). */
    private RegistrationId prepaid() {
        profiles.save(learner, RegistrationFixtures.profile(Category.RP));
        var place = transaction.execute(_ -> prepaidPlaces.start(
                cohort, learner, Ids.next(), new PaymentId(Ids.next()), "Rideau Counselling Clinic"));
        Acting.as(learner);
        enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "");
        return place;
    }

    @Test
    void givesPeopleAtLeastThreeDays() {
        Acting.as(registrar, Role.REGISTRAR);
        assertThatThrownBy(() -> cancellations.cancel(cohort, Set.of(), day(2), ""))
                .isInstanceOf(ChoiceDateInvalid.class);
        cancellations.cancel(cohort, Set.of(), day(3), "");
        assertThatThrownBy(() -> cancellations.cancel(cohort, Set.of(), day(3), ""))
                .isInstanceOf(OutlookDecided.class);
    }

    private void requireTwo() {
        Acting.as(registrar, Role.REGISTRAR);
        outlooks.require(cohort, 2, day(10));
    }

    private void cancel(CohortId... alternatives) {
        Acting.as(registrar, Role.REGISTRAR);
        cancellations.cancel(cohort, Set.of(alternatives), day(5), "The facilitator is ill.");
    }

    private LocalDate day(int ahead) {
        return LocalDate.now(clock.withZone(CohortFixtures.TORONTO)).plusDays(ahead);
    }

    private OutlookState state() {
        return requireNonNull(cohorts.details(cohort).outlook()).state();
    }
}
