package ca.footing.triad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.triad.Colleague;
import ca.footing.triad.PracticeGroup.Member;
import ca.footing.triad.TriadRoutes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class PracticeInGroupsTest extends SpringBrowserlessTest {
    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures registrations;

    @Autowired
    private AccountFixtures accounts;

    private AccountId facilitator;
    private AccountId learner;
    private SessionId session;

    @BeforeEach
    void aCohortOfThree() {
        facilitator = accounts.facilitator();
        var cohort = cohorts.cohort(9, facilitator);
        session = cohorts.sessions(cohort).getFirst();
        learner = accounts.learner();
        registrations.confirmed(cohort, learner);
        registrations.confirmed(cohort, accounts.learner());
        registrations.confirmed(cohort, accounts.learner());
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @SuppressWarnings("unchecked")
    @Test
    void plansSwapsAndSharesAndTheLearnerSeesTheirRoles() {
        Acting.as(facilitator, Role.FACILITATOR);
        navigate(TriadRoutes.DESK.replace(":sessionId", session.toString()), TriadDeskView.class);
        click("Make groups");
        assertThat(text()).contains("Group 1", "Only you see these groups", "Practitioner", "Observer");
        click("Swap the two");
        Select<Member> one = findInView(Select.class).withLabel("Swap").single();
        assertThat(one.isInvalid()).isTrue();
        Select<Member> other = findInView(Select.class).withLabel("with").single();
        one.setValue(one.getListDataView().getItem(0));
        other.setValue(other.getListDataView().getItem(1));
        click("Swap the two");
        click("Show the groups to the learners");
        assertThat(text()).contains("The learners see these groups");
        Acting.as(learner);
        navigate(TriadRoutes.MINE, MyGroupsView.class);
        assertThat(text()).contains("(you)", "group 1", "15 minutes a round", "Client’s part");
    }

    @SuppressWarnings("unchecked")
    @Test
    void saysPrivatelyWithWhomOneCannotBe() {
        Acting.as(learner);
        navigate(TriadRoutes.MINE, MyGroupsView.class);
        assertThat(text()).contains("No group yet", "We ask for no reason");
        click("Keep us apart");
        Select<Colleague> person = findInView(Select.class).withLabel("Person").single();
        assertThat(person.isInvalid()).isTrue();
        person.setValue(person.getListDataView().getItem(0));
        click("Keep us apart");
        click("Take back");
        assertThat(findInView(Button.class).withText("Take back").all()).isEmpty();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private void click(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }
}
