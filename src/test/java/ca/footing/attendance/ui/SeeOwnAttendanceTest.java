package ca.footing.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.attendance.Mark;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class SeeOwnAttendanceTest extends SpringBrowserlessTest {
    @Autowired
    private Attendance attendance;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    private AccountId facilitator;
    private AccountId learner;
    private SessionId session;
    private RegistrationId place;

    @BeforeEach
    void aPlace() {
        facilitator = accounts.facilitator();
        var cohort = cohortFixtures.cohort(5, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        learner = accounts.learner();
        place = registrations.confirmed(cohort, learner);
        Acting.as(learner);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void announcesAnAbsenceAndTakesItBack() {
        open();
        findInView(Button.class).withText("I cannot come").all().getFirst().click();
        assertThat(text()).contains("You said that you cannot come. No reason is needed.");
        Acting.as(facilitator, Role.FACILITATOR);
        rollCall();
        assertThat(text()).contains("Said in advance that they cannot come");
        Acting.as(learner);
        open();
        findInView(Button.class).withText("I can come after all").single().click();
        assertThat(text()).doesNotContain("You said that you cannot come");
    }

    @Test
    void asksAboutARecordAndReadsTheAnswerWithWhatStoodThereBefore() {
        clock.advance(Duration.between(
                        clock.instant(), cohorts.session(session).time().endsAt())
                .plusMinutes(5));
        Acting.as(facilitator, Role.FACILITATOR);
        attendance.mark(session, place, new Mark.Absent());
        Acting.as(learner);
        open();
        findInView(Button.class).withText("Something is not right").single().click();
        test(find(Button.class).withText("Ask").single()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("I was there.");
        test(find(Button.class).withText("Ask").single()).click();
        assertThat(text()).contains("The facilitator was asked to look again.");
        Acting.as(facilitator, Role.FACILITATOR);
        rollCall();
        assertThat(text()).contains("Asks you to look again", "“I was there.”");
        findInView(Button.class).withText("Answer").single().click();
        keepWithoutWordsIsRefused();
        find(RadioButtonGroup.class)
                .single()
                .getListDataView()
                .getItems()
                .findFirst()
                .ifPresent(this::choose);
        test(find(TextArea.class).single()).setValue("Sorry, I overlooked you.");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(text()).contains("Present for the whole session").doesNotContain("Asks you to look again");
        Acting.as(learner);
        open();
        assertThat(text())
                .contains("2 h 15 min of 2 h 15 min present", "The record was corrected. Sorry, I overlooked you.")
                .contains("Reason: Sorry, I overlooked you.", "Absent");
    }

    @Test
    void isNobodyElsesBusiness() {
        Acting.as(accounts.learner());
        UI.getCurrent().navigate(AttendanceRoutes.mine(place));
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("RecordNotFoundView");
    }

    private void keepWithoutWordsIsRefused() {
        find(RadioButtonGroup.class)
                .single()
                .getListDataView()
                .getItems()
                .reduce((_, last) -> last)
                .ifPresent(this::choose);
        test(find(Button.class).withText("Save").single()).click();
        assertThat(find(TextArea.class).single().getErrorMessage()).isEqualTo("Please say why the record stays.");
    }

    @SuppressWarnings("unchecked")
    private void choose(Object outcome) {
        find(RadioButtonGroup.class).single().setValue(outcome);
    }

    private void open() {
        navigate(AttendanceRoutes.mine(place), MyAttendanceView.class);
    }

    private void rollCall() {
        navigate(AttendanceRoutes.rollCall(session), RollCallView.class);
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
