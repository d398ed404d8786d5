package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.EligibilityFixtures;
import ca.footing.shared.BusinessDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class DecisionHoldsTest {
    @Autowired
    private EligibilityFixtures eligibility;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationOffice office;

    @Autowired
    private RegistrationRepository repository;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private SeatPayment payment;

    @Autowired
    private Places sweeper;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private HoldReminders reminders;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private SeriesId series;
    private AccountId person;

    @BeforeEach
    void aSeriesThatAsksForTraining() {
        cohort = cohortFixtures.cohort(3);
        series = cohorts.details(cohort).summary().series();
        eligibility.priorTraining(series);
        person = eligibility.person(Category.RP_QUALIFYING);
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void comesBeforeAgreementPriceAndPayment() {
        var place = places.pending(cohort, person);
        assertThat(next(place)).isEqualTo(Step.ELIGIBILITY);
        Acting.as(person);
        assertThat(registrations.mine())
                .singleElement()
                .satisfies(mine -> assertThat(mine.next()).isEqualTo(Step.ELIGIBILITY));
        Acting.as(person, Role.REGISTRAR);
        assertThat(office.find(new RegistrationFilter("", cohort, null)))
                .singleElement()
                .satisfies(row -> assertThat(row.next()).isEqualTo(Step.ELIGIBILITY));
        eligibility.approve(eligibility.submitted(series, person));
        assertThat(next(place)).isEqualTo(Step.AGREEMENT);
    }

    @Test
    void neverTakesAPaymentFromSomebodyWhoIsNotEligible() {
        var place = places.pending(cohort, person);
        signAndPrice(place);
        Acting.as(person);
        assertThatThrownBy(() -> payment.checkout(place)).isInstanceOf(StepsMissing.class);
        eligibility.submitted(series, person);
        assertThatThrownBy(() -> payment.checkout(place)).isInstanceOf(StepsMissing.class);
    }

    @Test
    void checksAgainWhenThePaymentBegins() {
        var place = places.pending(cohort, person);
        eligibility.approve(eligibility.submitted(series, person));
        signAndPrice(place);
        assertThat(next(place)).isEqualTo(Step.PAYMENT);
        profiles.save(person, EligibilityFixtures.profile(Category.STUDENT, "777777"));
        Acting.as(person);
        assertThatThrownBy(() -> payment.checkout(place)).isInstanceOf(StepsMissing.class);
        assertThat(next(place)).isEqualTo(Step.ELIGIBILITY);
    }

    @Test
    void keepsTheSeatForTheOfficesDaysAndTwoMore() {
        var place = places.pending(cohort, person);
        eligibility.submitted(series, person);
        var today = LocalDate.now(clock.withZone(CohortFixtures.TORONTO));
        assertThat(heldUntil(place))
                .isEqualTo(BusinessDays.plus(BusinessDays.plus(today, 3), 2)
                        .atTime(17, 0)
                        .atZone(CohortFixtures.TORONTO)
                        .toInstant());
        clock.advance(Duration.ofDays(1));
        assertThat(sweeper.expire(place)).isFalse();
    }

    @Test
    void leavesTwoBusinessDaysToPayAfterAYes() {
        var place = places.pending(cohort, person);
        var request = eligibility.submitted(series, person);
        clock.advance(Duration.ofDays(3));
        eligibility.approve(request);
        assertThat(Duration.between(clock.instant(), heldUntil(place))).isGreaterThanOrEqualTo(Duration.ofDays(2));
        clock.advance(Duration.ofHours(40));
        signAndPrice(place);
        Acting.as(person);
        assertThat(payment.checkout(place)).isNotNull();
    }

    @Test
    void remindsOnceWhenLessThanADayIsLeftToPay() {
        var place = places.pending(cohort, person);
        eligibility.approve(eligibility.submitted(series, person));
        reminders.remind();
        assertThat(reminded(place)).isZero();
        clock.advance(Duration.between(clock.instant(), heldUntil(place)).minusHours(23));
        reminders.remind();
        reminders.remind();
        assertThat(reminded(place)).isOne();
    }

    @Test
    void remindsNobodyOfAShortHoldOrWhileTheOfficeDecides() {
        var waiting = places.pending(cohort, person);
        eligibility.submitted(series, person);
        clock.advance(Duration.between(clock.instant(), heldUntil(waiting)).minusHours(1));
        var plain = places.pending(cohortFixtures.cohort(3), eligibility.person(Category.RP_QUALIFYING));
        reminders.remind();
        assertThat(reminded(waiting) + reminded(plain)).isZero();
    }

    @Test
    void givesTheSeatBackAfterANo() {
        var place = places.pending(cohort, person);
        var request = eligibility.submitted(series, person);
        assertThat(seatsFree()).isEqualTo(2);
        eligibility.refuse(request);
        assertThat(status(place)).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(seatsFree()).isEqualTo(3);
        Acting.as(person);
        assertThat(enrolment.details(place).standing().application().reason())
                .isEqualTo("Two of the twelve hours are shown.");
    }

    @Test
    void letsTheSweepCloseAnOpenPaymentPageBeforeASeatGoesBack() {
        var place = places.pending(cohort, person);
        eligibility.approve(eligibility.submitted(series, person));
        signAndPrice(place);
        Acting.as(person);
        payment.checkout(place);
        profiles.save(person, EligibilityFixtures.profile(Category.STUDENT, "777777"));
        eligibility.refuse(eligibility.submitted(series, person));
        assertThat(status(place)).isEqualTo(RegistrationStatus.PENDING);
        assertThat(repository.findById(place).orElseThrow().isLapsed(clock.instant()))
                .isTrue();
        assertThat(sweeper.expire(place)).isTrue();
        assertThat(seatsFree()).isEqualTo(3);
    }

    @Test
    void keepsASeatThatIsTakenWhileTheOfficeHasTheRequestAlready() {
        eligibility.submitted(series, person);
        var place = places.pending(cohort, person);
        assertThat(Duration.between(clock.instant(), heldUntil(place))).isGreaterThan(Duration.ofDays(2));
    }

    @Test
    void decidesWhileTheHoldLapsesAndNeitherLosesNorDoublesASeat() throws Exception {
        for (var round = 0; round < 6; round++) {
            var applicant = eligibility.person(Category.RP_QUALIFYING);
            var place = places.pending(cohort, applicant);
            var request = eligibility.submitted(series, applicant);
            clock.advance(Duration.between(clock.instant(), heldUntil(place)).plusMillis(round % 2 == 0 ? 1 : -120));
            var yes = round % 3 != 0;
            try (var threads = Executors.newFixedThreadPool(2)) {
                threads.invokeAll(List.of((Callable<Boolean>) () -> sweeper.expire(place), (Callable<Boolean>) () -> {
                            if (yes) {
                                eligibility.approve(request);
                            } else {
                                eligibility.refuse(request);
                            }
                            return true;
                        }))
                        .forEach(done -> assertThat(done.state()).isEqualTo(java.util.concurrent.Future.State.SUCCESS));
            }
            var live = repository.findById(place).orElseThrow().isLive();
            assertThat(seatsFree()).isEqualTo(live ? 2 : 3);
            clock.reset();
            if (live) {
                Acting.as(applicant);
                payment.giveUp(place);
            }
            assertThat(seatsFree()).isEqualTo(3);
        }
    }

    private int reminded(RegistrationId place) {
        return jdbc.sql("select count(*) from mail where kind = 'SEAT_HELD_UNTIL' and reference like :place")
                .param("place", place + "/%")
                .query(Integer.class)
                .single();
    }

    private void signAndPrice(RegistrationId place) {
        Acting.as(person);
        enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "");
        enrolment.choosePrice(place, cohortFixtures.price(cohort));
        Acting.asNobody();
    }

    private Step next(RegistrationId place) {
        return Acting.as(person, Role.LEARNER, () -> registrations.mine(place).next());
    }

    private java.time.Instant heldUntil(RegistrationId place) {
        return repository.findById(place).orElseThrow().facts().hold().holdEndsAt();
    }

    private RegistrationStatus status(RegistrationId place) {
        return repository.findById(place).orElseThrow().facts().status();
    }

    private int seatsFree() {
        return cohorts.details(cohort).summary().seatsFree();
    }
}
