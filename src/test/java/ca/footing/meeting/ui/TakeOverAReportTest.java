package ca.footing.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.attendance.Attendance;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.meeting.Person;
import ca.footing.registration.RegistrationFixtures;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class TakeOverAReportTest extends SpringBrowserlessTest {
    @Autowired
    private Attendance attendance;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures accountFixtures;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void goesFromTheFileOverTheMatchToTheRecord() {
        var facilitator = accountFixtures.facilitator();
        var cohort = cohortFixtures.cohort(5, facilitator);
        var session = cohorts.sessions(cohort).getFirst();
        var learner = accountFixtures.learner();
        var place = places.confirmed(cohort, learner);
        clock.advance(Duration.between(clock.instant(), session.time().endsAt().plusSeconds(60)));
        Acting.as(facilitator, Role.FACILITATOR);
        var us = DateTimeFormatter.ofPattern("M/d/yy, h:mm:ss a", Locale.US);
        var report = "Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole\n"
                + "Bear\t" + us.format(session.time().start()) + "\t"
                + us.format(session.time().end())
                + "\t2h 30m\t\tAttendee\n";

        var view = navigate("sessions/" + session.id() + "/meeting-report", MeetingReportView.class);
        view.take("report.csv", "nothing".getBytes(StandardCharsets.UTF_8));
        assertThat(texts()).anyMatch(text -> text.startsWith("This file is no attendance report"));
        view.take("report.csv", report.getBytes(StandardCharsets.UTF_16));
        assertThat(texts()).contains("1 person in the report of Teams.");
        click("Show what would be recorded");
        assertThat(texts()).contains("Nobody is matched yet, so nothing would be recorded.");
        choose();
        click("Show what would be recorded");
        assertThat(attendance.of(place, cohort).get(session.id()).recorded()).isFalse();
        click("Record this");
        assertThat(attendance.of(place, cohort).get(session.id()).isFull()).isTrue();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/roll-call");
        assertThat(accounts.contact(learner)).isNotNull();
    }

    @SuppressWarnings("unchecked")
    private void choose() {
        Select<Person> choice = find(Select.class).withLabel("Bear is").single();
        choice.setValue(choice.getListDataView().getItem(0));
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
