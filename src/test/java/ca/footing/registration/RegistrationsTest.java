package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.SignUp;
import ca.footing.account.WeakPassword;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortFull;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authorization.AuthorizationDeniedException;

@FootingTest
class RegistrationsTest {
    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private RegistrationRepository repository;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void takesOneSeatForASignedInPerson() {
        var cohort = cohortFixtures.cohort(3);
        var learner = people.learner();
        var place = places.pending(cohort, learner);
        Acting.as(learner);
        assertThat(registrations.mine()).singleElement().satisfies(mine -> {
            assertThat(mine.id()).isEqualTo(place);
            assertThat(mine.status()).isEqualTo(RegistrationStatus.PENDING);
            assertThat(mine.next()).isEqualTo(Step.PROFILE);
            assertThat(mine.extensionsLeft()).isEqualTo(2);
        });
        assertThat(seatsFree(cohort)).isEqualTo(2);
    }

    @Test
    void refusesASecondPlaceInTheSameCohort() {
        var cohort = cohortFixtures.cohort(3);
        var learner = people.learner();
        places.pending(cohort, learner);
        assertThatThrownBy(() -> places.pending(cohort, learner)).isInstanceOf(AlreadyRegistered.class);
        assertThat(seatsFree(cohort)).isEqualTo(2);
    }

    @Test
    void losesTheLastSeatToSomeoneFaster() {
        var cohort = cohortFixtures.cohort(1);
        places.pending(cohort, people.learner());
        assertThatThrownBy(() -> places.pending(cohort, people.learner())).isInstanceOf(CohortFull.class);
    }

    @Test
    void gives50PeopleAtOnce5SeatsAndNoMore() throws Exception {
        var cohort = cohortFixtures.cohort(5);
        var learners = IntStream.range(0, 50).mapToObj(_ -> people.learner()).toList();
        int held;
        try (var threads = Executors.newFixedThreadPool(50)) {
            var attempts = learners.stream()
                    .map(learner -> (Callable<Boolean>) () -> triesToRegister(cohort, learner))
                    .toList();
            held = (int) threads.invokeAll(attempts).stream()
                    .filter(result -> result.resultNow())
                    .count();
        }
        assertThat(held).isEqualTo(5);
        assertThat(livePlaces(cohort)).isEqualTo(5);
        assertThat(seatsFree(cohort)).isZero();
    }

    @Test
    void givesOnePersonInTenTabsOneSeat() throws Exception {
        var cohort = cohortFixtures.cohort(20);
        var learner = people.learner();
        try (var threads = Executors.newFixedThreadPool(10)) {
            threads.invokeAll(IntStream.range(0, 10)
                    .mapToObj(_ -> (Callable<Boolean>) () -> triesToRegister(cohort, learner))
                    .toList());
        }
        assertThat(livePlaces(cohort)).isOne();
        assertThat(seatsFree(cohort)).isEqualTo(19);
    }

    @Test
    void holdsASeatForAVisitorAndLeadsTheMailToIt() {
        var cohort = cohortFixtures.cohort(3);
        var email = AccountFixtures.freshEmail();
        registrations.start(code(cohort), Booking.WHOLE, signUp(email));
        var account = accounts.byEmail(email).orElseThrow();
        assertThat(repository.findLive(cohort, account)).isPresent();
        assertThat(seatsFree(cohort)).isEqualTo(2);
    }

    @Test
    void holdsASeatForAKnownAddressTooAndAnswersTheSame() {
        var cohort = cohortFixtures.cohort(3);
        var email = AccountFixtures.freshEmail();
        var known = people.withPassword(email);
        var heldUntil = registrations.start(code(cohort), Booking.WHOLE, signUp(email));
        assertThat(heldUntil).isAfter(clock.instant());
        assertThat(repository.findLive(cohort, known)).isPresent();
    }

    @Test
    void holdsNothingNewForAPersonWhoHasAPlaceAndAnswersTheSame() {
        var cohort = cohortFixtures.cohort(3);
        var email = AccountFixtures.freshEmail();
        var known = people.withPassword(email);
        var place = places.pending(cohort, known);
        registrations.start(code(cohort), Booking.WHOLE, signUp(email));
        assertThat(repository.findLive(cohort, known))
                .hasValueSatisfying(live -> assertThat(live.facts().id()).isEqualTo(place));
        assertThat(seatsFree(cohort)).isEqualTo(2);
    }

    @Test
    void saysFullToEveryoneEvenToAPersonWhoHasAPlaceThere() {
        var cohort = cohortFixtures.cohort(1);
        var email = AccountFixtures.freshEmail();
        places.confirmed(cohort, people.withPassword(email));
        assertThatThrownBy(() -> registrations.start(code(cohort), Booking.WHOLE, signUp(email)))
                .isInstanceOf(CohortFull.class);
        assertThatThrownBy(() -> registrations.start(code(cohort), Booking.WHOLE, signUp(AccountFixtures.freshEmail())))
                .isInstanceOf(CohortFull.class);
    }

    @Test
    void leavesNoAccountBehindWhenTheCohortIsFull() {
        var cohort = cohortFixtures.cohort(1);
        places.confirmed(cohort, people.learner());
        var email = AccountFixtures.freshEmail();
        assertThatThrownBy(() -> registrations.start(code(cohort), Booking.WHOLE, signUp(email)))
                .isInstanceOf(CohortFull.class);
        assertThat(accounts.byEmail(email)).isEmpty();
    }

    @Test
    void refusesAWeakPasswordBeforeASeatIsTaken() {
        var cohort = cohortFixtures.cohort(3);
        assertThatThrownBy(() -> registrations.start(
                        code(cohort),
                        Booking.WHOLE,
                        new SignUp(AccountFixtures.freshEmail(), "Robin", "password", Languages.ENGLISH, "")))
                .isInstanceOf(WeakPassword.class);
        assertThat(seatsFree(cohort)).isEqualTo(3);
    }

    @Test
    void answersAStrangersPlaceAsAMissingOne() {
        var place = places.confirmed(cohortFixtures.cohort(3), people.learner());
        Acting.as(people.learner());
        assertThatThrownBy(() -> registrations.mine(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> registrations.learning(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> registrations.mine(RegistrationId.next())).isInstanceOf(RecordNotFound.class);
    }

    @Test
    void doesNotLetNobodyRegister() {
        var cohort = cohortFixtures.cohort(3);
        Acting.asNobody();
        assertThatThrownBy(() -> registrations.register(code(cohort)))
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AuthorizationDeniedException.class);
        assertThatThrownBy(() -> registrations.mine())
                .isInstanceOfAny(AuthenticationCredentialsNotFoundException.class, AuthorizationDeniedException.class);
    }

    @Test
    void opensLearningToAConfirmedPlaceOnly() {
        var cohort = cohortFixtures.cohort(3);
        var learner = people.learner();
        var pending = places.pending(cohort, learner);
        var other = people.learner();
        var confirmed = places.confirmed(cohort, other);
        Acting.as(learner);
        assertThatThrownBy(() -> registrations.learning(pending)).isInstanceOf(RecordNotFound.class);
        Acting.as(other);
        assertThat(registrations.learning(confirmed))
                .isEqualTo(new Participant(confirmed, other, cohort, Booking.WHOLE));
        assertThat(registrations.participants(cohort))
                .containsExactly(new Participant(confirmed, other, cohort, Booking.WHOLE));
    }

    private boolean triesToRegister(CohortId cohort, AccountId learner) {
        try {
            places.pending(cohort, learner);
            return true;
        } catch (CohortFull | AlreadyRegistered _) {
            return false;
        }
    }

    private int livePlaces(CohortId cohort) {
        return repository
                .findInCohort(cohort, java.util.Set.of(RegistrationStatus.PENDING, RegistrationStatus.CONFIRMED))
                .size();
    }

    private int seatsFree(CohortId cohort) {
        return cohorts.details(cohort).summary().seatsFree();
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }

    private static SignUp signUp(EmailAddress email) {
        return new SignUp(email, "Robin", AccountFixtures.PASSWORD, Languages.ENGLISH, "");
    }
}
