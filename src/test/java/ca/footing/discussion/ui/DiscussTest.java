package ca.footing.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.discussion.DiscussionRoutes;
import ca.footing.discussion.Discussions;
import ca.footing.discussion.ReportReason;
import ca.footing.registration.RegistrationFixtures;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class DiscussTest extends SpringBrowserlessTest {
    @Autowired
    private Discussions discussions;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    private AccountId facilitator;
    private AccountId learner;
    private CohortId cohort;

    @BeforeEach
    void aCohort() {
        facilitator = accounts.facilitator();
        cohort = cohorts.cohort(9, facilitator);
        learner = accounts.learner();
        registrations.confirmed(cohort, learner);
        Acting.as(learner);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void promisesThenWritesWithAWarningAndFindsTheThread() {
        navigate(DiscussionRoutes.board(cohort), DiscussionView.class);
        assertThat(text()).contains("What is said here stays here", "The office cannot read it");
        click("Accept and take part");
        assertThat(text()).contains("Tick the box");
        test(checkbox("I have read this and keep to it.")).click();
        click("Accept and take part");
        test(findInView(TextField.class).withLabel("Title").single()).setValue("Pace");
        var words = findInView(TextArea.class).single();
        click("Post it");
        assertThat(words.isInvalid()).isTrue();
        test(words).setValue("In the session with Daniel I was too quick");
        assertThat(text()).contains("It looks as if there is a name.");
        test(words).setValue("I am often too quick");
        assertThat(text()).doesNotContain("It looks as if");
        click("Post it");
        assertThat(getCurrentView()).isInstanceOf(ThreadView.class);
        assertThat(text()).contains("Pace", "I am often too quick");
        test(findInView(TextArea.class).single()).setValue("And slower now");
        click("Reply");
        assertThat(text()).contains("And slower now");
        navigate(DiscussionRoutes.MINE, DiscussionsView.class);
        assertThat(text()).contains("1 thread");
    }

    @Test
    void reportsAPostAndTheFacilitatorDecides() {
        discussions.promise(cohort);
        var thread = discussions.open(cohort, "Pace", "Words that hurt");
        var other = accounts.learner();
        registrations.confirmed(cohort, other);
        Acting.as(other);
        navigate(DiscussionRoutes.thread(cohort, thread), ThreadView.class);
        click("Report");
        RadioButtonGroup<ReportReason> reason = find(RadioButtonGroup.class).single();
        reason.setValue(ReportReason.HURTFUL);
        test(find(Button.class).withText("Report").all().getLast()).click();
        assertThat(text()).contains("You reported this.");
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(DiscussionRoutes.board(cohort), DiscussionView.class);
        assertThat(text()).contains("1 post waits for you");
        navigate(DiscussionRoutes.reports(cohort), ReportsView.class);
        assertThat(text()).contains("Words that hurt", "It is hurtful");
        click("Leave it");
        assertThat(text()).contains("Nothing waits for you");
    }

    private Checkbox checkbox(String label) {
        return findInView(Checkbox.class)
                .withCondition(box -> label.equals(box.getLabel()))
                .single();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }
}
