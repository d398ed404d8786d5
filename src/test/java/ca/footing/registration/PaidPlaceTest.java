package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.Payments;
import ca.footing.payment.sandbox.SandboxCashier;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way from a held seat to a paid one, with the payment service's stand-in on the real database. */
@FootingTest
class PaidPlaceTest {
    @Autowired
    private Registrations registrations;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private SeatPayment seatPayment;

    @Autowired
    private Holds holds;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private SandboxCashier cashier;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Payments payments;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private Places transactions;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId learner;

    @BeforeEach
    void someone() {
        cohort = cohortFixtures.cohort(2);
        learner = people.learner();
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void goesThroughEveryStepAndIsConfirmedByThePayment() {
        var place = places.pending(cohort, learner);
        Acting.as(learner);
        assertThat(enrolment.details(place).place().next()).isEqualTo(Step.PROFILE);
        profiles.save(RegistrationFixtures.profile(Category.RP));
        assertThat(enrolment.details(place).place().next()).isEqualTo(Step.AGREEMENT);
        enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "My sister");
        assertThat(enrolment.details(place).ownSupport()).isEqualTo("My sister");
        assertThat(enrolment.details(place).signedAt()).isNotNull();
        assertThat(enrolment.details(place).place().next()).isEqualTo(Step.PRICE);
        enrolment.choosePrice(place, cohortFixtures.price(cohort));
        assertThat(enrolment.details(place).place().next()).isEqualTo(Step.PAYMENT);

        var order = enrolment.summary(place, Languages.ENGLISH);
        assertThat(order.quote().net()).isEqualTo(Money.cad(10_000));
        assertThat(order.quote().tax()).isEqualTo(Money.cad(1_300));
        assertThat(order.quote().total()).isEqualTo(Money.cad(11_300));
        assertThat(order.quote().lines().getFirst().description()).contains("Winter cohort");
        assertThat(order.refunds().policy()).isEqualTo(CohortFixtures.POLICY);

        payer.payAndSettle(seatPayment.checkout(place));

        var confirmed = enrolment.details(place);
        assertThat(confirmed.place().status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(confirmed.place().next()).isEqualTo(Step.DONE);
        assertThat(confirmed.payment())
                .isNotNull()
                .satisfies(paid -> assertThat(paid.receiptNumber()).isNotBlank());
        assertThat(registrations.learning(place).cohort()).isEqualTo(cohort);
        assertThat(seatsFree()).isEqualTo(1);
    }

    @Test
    void keepsTheSeatWhileThePaymentPageLives() {
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        clock.advance(Duration.ofMinutes(25));
        seatPayment.checkout(place);
        clock.advance(Duration.ofMinutes(34));
        holds.sweep();
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.PENDING);
        clock.advance(Duration.ofMinutes(2));
        holds.sweep();
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.EXPIRED);
        assertThat(seatsFree()).isEqualTo(2);
    }

    @Test
    void givesALapsedSeatBackOnceEvenWhenSweptTwice() {
        var place = places.pending(cohort, learner);
        clock.advance(Duration.ofMinutes(31));
        holds.sweep();
        holds.sweep();
        assertThat(seatsFree()).isEqualTo(2);
        Acting.as(learner);
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.EXPIRED);
    }

    @Test
    void handsALapsedSeatOfAFullCohortToTheNextPersonOnDemand() {
        var full = cohortFixtures.cohort(1);
        places.pending(full, learner);
        clock.advance(Duration.ofMinutes(31));
        var next = people.learner();
        var place = places.pending(full, next);
        Acting.as(next);
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.PENDING);
    }

    @Test
    void confirmsInsteadOfExpiringWhenTheMoneyArrivedUnseen() {
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        payer.pay(seatPayment.checkout(place));
        clock.advance(Duration.ofMinutes(40));
        holds.sweep();
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(seatsFree()).isEqualTo(1);
    }

    @Test
    void confirmsALapsedPlaceWhoseSeatWasNotGivenAwayYet() {
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        var page = seatPayment.checkout(place);
        var session = payer.pay(page);
        clock.advance(Duration.ofMinutes(40));
        payments.settle(session);
        holds.sweep();
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void takesASeatAgainForMoneyThatArrivesAfterThePlaceExpired() {
        var late = expiredThoughPaid(cohort);
        assertThat(seatsFree()).isEqualTo(2);
        payments.settle(late.session());
        assertThat(registrations.mine(late.place()).status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(seatsFree()).isEqualTo(1);
    }

    @Test
    void putsLateMoneyToReviewWhenTheCohortIsFullByNow() {
        var full = cohortFixtures.cohort(1);
        var late = expiredThoughPaid(full);
        places.confirmed(full, people.learner());
        payments.settle(late.session());
        assertThat(registrations.mine(late.place()).status()).isEqualTo(RegistrationStatus.EXPIRED);
        assertThat(payments.stateOf(late.place().id()).orElseThrow().status()).isEqualTo(PaymentStatus.REVIEW);
    }

    @Test
    void putsLateMoneyToReviewWhenThePersonHoldsAnotherSeatThere() {
        var late = expiredThoughPaid(cohort);
        places.pending(cohort, learner);
        payments.settle(late.session());
        assertThat(payments.stateOf(late.place().id()).orElseThrow().status()).isEqualTo(PaymentStatus.REVIEW);
        assertThat(seatsFree()).isEqualTo(1);
    }

    @Test
    void keepsTheSeatForDaysWhileABankSettlesAndConfirmsThen() {
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        var page = seatPayment.checkout(place);
        var session = PaymentFixtures.session(page);
        cashier.payLater(session);
        payments.settle(session);
        clock.advance(Duration.ofDays(4));
        holds.sweep();
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.PENDING);
        assertThatThrownBy(() -> seatPayment.giveUp(place)).isInstanceOf(PaymentUnderWay.class);
        cashier.bankAnswers(session, true);
        payments.settle(session);
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void leavesADayToPayAnotherWayWhenTheBankRefuses() {
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        var session = PaymentFixtures.session(seatPayment.checkout(place));
        cashier.payLater(session);
        payments.settle(session);
        clock.advance(Duration.ofDays(4));
        cashier.bankAnswers(session, false);
        payments.settle(session);
        clock.advance(Duration.ofHours(23));
        holds.sweep();
        payer.payAndSettle(seatPayment.checkout(place));
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.CONFIRMED);
    }

    @Test
    void givesTheSeatBackWhenThePersonLeavesAndForgetsTheSupportTheyNamed() {
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "My sister");
        seatPayment.checkout(place);
        seatPayment.giveUp(place);
        seatPayment.giveUp(place);
        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(enrolment.details(place).ownSupport()).isEmpty();
        assertThat(seatsFree()).isEqualTo(2);
    }

    @Test
    void refusesAPriceOfAnotherProfessionalCategory() {
        var place = places.pending(cohort, learner);
        Acting.as(learner);
        profiles.save(RegistrationFixtures.profile(Category.RP));
        var student = cohorts.details(cohort).prices().getLast().id();
        assertThatThrownBy(() -> enrolment.choosePrice(place, student)).isInstanceOf(PriceNotOpen.class);
    }

    @Test
    void asksForThePriceAgainWhenTheProfileNoLongerFitsIt() {
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        profiles.save(RegistrationFixtures.profile(Category.STUDENT));
        enrolment.choosePrice(place, cohorts.details(cohort).prices().getLast().id());
        profiles.save(RegistrationFixtures.profile(Category.RP));
        assertThat(enrolment.details(place).place().next()).isEqualTo(Step.PRICE);
        assertThatThrownBy(() -> seatPayment.checkout(place)).isInstanceOf(StepsMissing.class);
    }

    @Test
    void doesNotLetAStepBeSkipped() {
        var place = places.pending(cohort, learner);
        Acting.as(learner);
        assertThatThrownBy(() -> enrolment.summary(place, Languages.ENGLISH)).isInstanceOf(StepsMissing.class);
        assertThatThrownBy(() -> enrolment.choosePrice(place, cohortFixtures.price(cohort)))
                .isInstanceOf(StepsMissing.class);
        profiles.save(RegistrationFixtures.profile(Category.RP));
        enrolment.choosePrice(place, cohortFixtures.price(cohort));
        assertThatThrownBy(() -> seatPayment.checkout(place)).isInstanceOf(StepsMissing.class);
        assertThatThrownBy(() -> enrolment.signAgreement(place, "1999-1", "")).isInstanceOf(AgreementChanged.class);
    }

    @Test
    void answersEveryStepOfAStrangersPlaceAsMissing() {
        var place = places.readyToPay(cohort, learner);
        Acting.as(people.learner());
        assertThatThrownBy(() -> enrolment.details(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> enrolment.extendHold(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, ""))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> enrolment.choosePrice(place, cohortFixtures.price(cohort)))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> enrolment.summary(place, Languages.ENGLISH)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> seatPayment.checkout(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> seatPayment.giveUp(place)).isInstanceOf(RecordNotFound.class);
    }

    /** Paid unseen, and expired all the same, as a clock that jumps or a crash could leave it. */
    private LatePayment expiredThoughPaid(CohortId where) {
        var place = places.readyToPay(where, learner);
        Acting.as(learner);
        var session = payer.pay(seatPayment.checkout(place));
        clock.advance(Duration.ofMinutes(40));
        assertThat(transactions.expire(place)).isTrue();
        return new LatePayment(place, session);
    }

    private int seatsFree() {
        return cohorts.details(cohort).summary().seatsFree();
    }

    private record LatePayment(RegistrationId place, String session) {}
}
