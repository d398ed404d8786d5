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
import ca.footing.attendance.RollCall;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class CallTheRollTest extends SpringBrowserlessTest {
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
    private SessionId session;

    @BeforeEach
    void aCohortOfThree() {
        facilitator = accounts.facilitator();
        CohortId cohort = cohortFixtures.cohort(5, facilitator);
        session = cohortFixtures.sessions(cohort).getFirst();
        for (var i = 0; i < 3; i++) {
            registrations.confirmed(cohort, accounts.learner());
        }
        Acting.as(facilitator, Role.FACILITATOR);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void marksAPersonWithOneTapAndSaysSoInWords() {
        during();
        open();
        assertThat(status()).isEqualTo("3 of 3 are not marked yet.");
        assertThat(lines()).allSatisfy(line -> assertThat(line).contains("Robin", " · they/them", "Not marked yet"));
        tap(0, "Present");
        assertThat(lines().getFirst()).contains("Present for the whole session, 2 h 15 min without breaks");
        assertThat(pressed(0)).containsExactly("Present");
        tap(0, "Absent");
        assertThat(pressed(0)).containsExactly("Absent");
        assertThat(status()).isEqualTo("2 of 3 are not marked yet.");
        assertThat(standings()).containsOnlyOnce(RollCall.Standing.ABSENT);
    }

    @Test
    void marksEveryoneAndTakesItBack() {
        during();
        open();
        tap(1, "Absent");
        click("Everyone present");
        assertThat(status()).isEqualTo("Everyone is marked.");
        assertThat(standings())
                .containsExactlyInAnyOrder(
                        RollCall.Standing.PRESENT, RollCall.Standing.ABSENT, RollCall.Standing.PRESENT);
        click("Undo");
        assertThat(status()).isEqualTo("2 of 3 are not marked yet.");
        assertThat(standings()).containsOnlyOnce(RollCall.Standing.ABSENT);
        assertThat(findInView(Button.class).withText("Undo").all()).isEmpty();
    }

    @Test
    void recordsWhoCameLate() {
        during();
        open();
        tap(0, "Late or left early");
        test(find(TimePicker.class).withLabel("Arrived at").single()).setValue(LocalTime.of(17, 30));
        click("Save");
        assertThat(find(TimePicker.class).withLabel("Left at").single().getErrorMessage())
                .isEqualTo("The times lie within the session, and the person leaves after arriving.");
        test(find(TimePicker.class).withLabel("Arrived at").single()).setValue(LocalTime.of(18, 30));
        click("Save");
        assertThat(lines().getFirst()).contains("Present from 6:30", "to 8:30", "that is 1 h 45 min without breaks");
    }

    @Test
    void asksWhyLongAfterTheSession() {
        during();
        open();
        tap(0, "Absent");
        clock.advance(Duration.ofDays(2));
        open();
        tap(0, "Present");
        click("Save");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("Recorded by mistake.");
        click("Save");
        assertThat(pressed(0)).containsExactly("Present");
        tap(1, "Absent");
        assertThat(pressed(1)).containsExactly("Absent");
    }

    @Test
    void waitsUntilShortlyBeforeTheSession() {
        open();
        assertThat(findInView(Button.class).all()).filteredOn(Button::isVisible).noneMatch(Button::isEnabled);
        assertThat(((com.vaadin.flow.component.Component) getCurrentView())
                        .getElement()
                        .getTextRecursively())
                .contains("from 30 minutes before the session starts");
    }

    @Test
    void hasNothingForAFacilitatorOfAnotherCohort() {
        Acting.as(accounts.facilitator(), Role.FACILITATOR);
        for (var path : List.of(
                AttendanceRoutes.rollCall(session),
                AttendanceRoutes.rollCall(SessionId.next()),
                "sessions/x/roll-call")) {
            UI.getCurrent().navigate(path);
            assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("RecordNotFoundView");
        }
    }

    private void open() {
        navigate(AttendanceRoutes.rollCall(session), RollCallView.class);
    }

    private void during() {
        clock.advance(Duration.between(
                        clock.instant(), cohorts.session(session).time().startsAt())
                .plusMinutes(5));
    }

    private void tap(int person, String button) {
        test(find(Button.class, line(person)).withText(button).single()).click();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private ListItem line(int person) {
        return findInView(ListItem.class)
                .withClassName("roll-call-person")
                .all()
                .get(person);
    }

    private List<String> lines() {
        return findInView(ListItem.class).withClassName("roll-call-person").all().stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private List<String> pressed(int person) {
        return find(Button.class, line(person)).withAttribute("aria-pressed", "true").all().stream()
                .map(Button::getText)
                .toList();
    }

    private String status() {
        return findInView(Paragraph.class)
                .withClassName("roll-call-count")
                .single()
                .getText();
    }

    private List<RollCall.Standing> standings() {
        return attendance.rollCall(session).people().stream()
                .map(RollCall.Person::standing)
                .toList();
    }
}
