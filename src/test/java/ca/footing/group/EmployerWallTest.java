package ca.footing.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.Application;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.progress.Progress;
import ca.footing.progress.Reflections;
import ca.footing.registration.Enrolment;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.RecordNotFound;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.security.access.AccessDeniedException;

/** A clinic that pays sees money and who has a seat; attendance, progress and reflections are its people's own. */
@FootingTest
class EmployerWallTest {
    @Autowired
    private Groups groups;

    @Autowired
    private SeatAssignments assignments;

    @Autowired
    private GroupFixtures orders;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private Progress progress;

    @Autowired
    private Reflections reflections;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CaughtMail caught;

    private CohortId cohort;
    private AccountId clinic;
    private GroupOrderId order;
    private RegistrationId place;

    @BeforeEach
    void aTraineeOfTheClinic() {
        cohort = cohortFixtures.cohort(3);
        clinic = people.learner();
        order = orders.paid(cohort, clinic, 2);
        var email = AccountFixtures.freshEmail();
        var trainee = people.withPassword(email);
        Acting.as(clinic, Role.LEARNER, () -> {
            var seat = groups.details(order).seats().getFirst();
            assignments.invite(seat.id(), "Robin", email);
            return null;
        });
        var token = caught.linkIn(caught.latestTo(email.value()), "groups/invitation/")
                .replaceAll(".*/", "");
        place = Acting.as(trainee, Role.LEARNER, () -> assignments.accept(token));
        profiles.save(trainee, RegistrationFixtures.profile(Category.RP));
        Acting.as(trainee, Role.LEARNER, () -> {
            enrolment.signAgreement(place, RegistrationFixtures.AGREEMENT, "My supervisor");
            return null;
        });
        Acting.as(clinic);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void thePayerCannotOpenThePlaceOrItsProgress() {
        var module = Objects.requireNonNull(cohorts.sessions(cohort).getFirst().module());
        assertThatThrownBy(() -> registrations.mine(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> registrations.learning(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> enrolment.details(place)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> progress.module(place, module)).isInstanceOf(RecordNotFound.class);
        assertThat(progress.home().courses()).isEmpty();
    }

    @Test
    void thePayerIsNoFacilitatorOfTheirPeople() {
        var session = cohorts.sessions(cohort).getFirst();
        var module = Objects.requireNonNull(session.module());
        assertThatThrownBy(() -> registrations.roster(cohort)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> progress.board(cohort)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> reflections.shared(cohort, module)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> attendance.rollCall(session.id())).isInstanceOf(AccessDeniedException.class);
    }

    /** Whoever adds a fact to what the payer reads must come by here. */
    @Test
    void whatThePayerReadsOfASeatIsItsAssignmentAndNothingElse() {
        assertThat(parts(GroupDetails.Seat.class))
                .containsExactlyInAnyOrder("id", "number", "status", "name", "email", "inviteEndsAt");
        assertThat(GroupSeatStatus.values())
                .extracting(Enum::name)
                .containsExactly("FREE", "INVITED", "ACCEPTED", "CANCELLED");
        assertThat(groups.details(order).seats().getFirst().status()).isEqualTo(GroupSeatStatus.ACCEPTED);
    }

    @Test
    void theModuleDoesNotKnowTheModulesOfLearning() {
        var group = ApplicationModules.of(Application.class)
                .getModuleByName("group")
                .orElseThrow();
        var known = group.getDirectDependencies(ApplicationModules.of(Application.class)).stream()
                .map(dependency -> dependency.getTargetModule().getIdentifier().toString())
                .collect(Collectors.toSet());
        assertThat(known).doesNotContainAnyElementsOf(List.of("attendance", "progress", "practice"));
    }

    private static Set<String> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}
