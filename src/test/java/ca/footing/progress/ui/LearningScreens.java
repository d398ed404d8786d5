package ca.footing.progress.ui;

import ca.footing.Acting;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.Mark;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.progress.Exercises;
import ca.footing.progress.Progress;
import ca.footing.progress.Reflections;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A learner with a confirmed place in a cohort of two modules, and its facilitator, before the learning screens. */
abstract class LearningScreens extends SpringBrowserlessTest {
    static final String NOT_FOUND = "RecordNotFoundView";

    @Autowired
    Progress progress;

    @Autowired
    Reflections reflections;

    @Autowired
    Exercises exercises;

    @Autowired
    CohortFixtures cohortFixtures;

    @Autowired
    RegistrationFixtures registrations;

    @Autowired
    AccountFixtures accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    private Attendance attendance;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Cohorts cohorts;

    AccountId facilitator;
    AccountId learner;
    CohortId cohort;
    RegistrationId place;
    ModuleDetails first;
    ModuleId module;
    private SessionId session;

    @BeforeEach
    void aLearnerInACohort() {
        facilitator = accounts.facilitator();
        cohort = cohortFixtures.cohort(9, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        first = catalogue
                .details(cohorts.details(cohort).summary().series())
                .modules()
                .getFirst();
        module = first.summary().id();
        Acting.as(learner);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    final void attend(Mark mark) {
        clock.advance(untilStart().plusHours(3));
        Acting.as(facilitator, Role.FACILITATOR, () -> {
            attendance.mark(session, place, mark);
            return mark;
        });
    }

    final Duration untilStart() {
        return Duration.between(clock.instant(), cohorts.session(session).time().startsAt());
    }

    final String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    final void click(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    final String viewAt(String path) {
        var parts = path.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        return getCurrentView().getClass().getSimpleName();
    }
}
