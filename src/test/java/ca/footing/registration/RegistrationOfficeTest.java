package ca.footing.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.account.SignUp;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@FootingTest
class RegistrationOfficeTest {
    @Autowired
    private RegistrationOffice office;

    @Autowired
    private Registrations registrations;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private EntityManagerFactory entities;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void tellsHowFarEachPersonIs() {
        var cohort = cohortFixtures.cohort(9);
        var email = AccountFixtures.freshEmail();
        registrations.start(
                cohorts.details(cohort).summary().code(),
                Booking.WHOLE,
                new SignUp(email, "Robin", AccountFixtures.PASSWORD, Languages.ENGLISH, ""));
        var visitor = accounts.byEmail(email).orElseThrow();
        var started = people.learner();
        places.pending(cohort, started);
        var ready = people.learner();
        places.readyToPay(cohort, ready);
        var confirmed = people.learner();
        places.confirmed(cohort, confirmed);
        assertThat(next(cohort, visitor)).isEqualTo(Step.CONFIRM_EMAIL);
        assertThat(next(cohort, started)).isEqualTo(Step.PROFILE);
        assertThat(next(cohort, ready)).isEqualTo(Step.PAYMENT);
        assertThat(next(cohort, confirmed)).isEqualTo(Step.DONE);
    }

    @Test
    void needsTheSameNumberOfStatementsForManyAsForFew() {
        var few = cohortFixtures.cohort(20);
        var many = cohortFixtures.cohort(20);
        places.confirmed(few, people.learner());
        for (var person = 0; person < 12; person++) {
            places.confirmed(many, people.learner());
        }
        assertThat(statements(() -> find(many))).isEqualTo(statements(() -> find(few)));
        Acting.as(AccountId.next(), Role.REGISTRAR);
        assertThat(statements(() -> registrations.roster(many))).isEqualTo(statements(() -> registrations.roster(few)));
    }

    @Test
    void isForTheOfficeAlone() {
        Acting.as(people.learner());
        assertThatThrownBy(() -> office.find(RegistrationFilter.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void showsARosterToItsOwnFacilitatorsOnly() {
        var cohort = cohortFixtures.cohort(3);
        places.confirmed(cohort, people.learner());
        Acting.as(cohortFixtures.facilitatorOf(cohort), Role.FACILITATOR);
        assertThat(registrations.roster(cohort)).singleElement().satisfies(entry -> {
            assertThat(entry.paid()).isTrue();
            assertThat(entry.agreementSigned()).isTrue();
            assertThat(entry.person().pronouns()).isEqualTo("they/them");
        });
        Acting.as(people.facilitator(), Role.FACILITATOR);
        assertThatThrownBy(() -> registrations.roster(cohort)).isInstanceOf(RecordNotFound.class);
        Acting.as(people.learner());
        assertThatThrownBy(() -> registrations.roster(cohort)).isInstanceOf(AccessDeniedException.class);
    }

    private Step next(CohortId cohort, AccountId person) {
        Acting.as(AccountId.next(), Role.REGISTRAR);
        return office.find(new RegistrationFilter("", cohort, null)).stream()
                .filter(row -> row.person().account().equals(person))
                .findAny()
                .orElseThrow()
                .next();
    }

    private void find(CohortId cohort) {
        Acting.as(AccountId.next(), Role.REGISTRAR);
        assertThat(office.find(new RegistrationFilter("", cohort, null))).isNotEmpty();
    }

    private long statements(Runnable reading) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        reading.run();
        return statistics.getPrepareStatementCount();
    }
}
