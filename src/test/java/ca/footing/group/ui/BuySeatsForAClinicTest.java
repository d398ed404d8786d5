package ca.footing.group.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.group.GroupFixtures;
import ca.footing.group.GroupRoutes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class BuySeatsForAClinicTest extends SpringBrowserlessTest {
    @Autowired
    private GroupFixtures orders;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private AccountFixtures people;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aClinicOrdersSeatsAndReadsWhatTheyCost() {
        var cohort = cohortFixtures.cohort(5);
        Acting.as(people.learner());
        navigate(GroupRoutes.buy(cohorts.details(cohort).summary().code()), BuySeatsView.class);
        test(find(Button.class).withText("Hold these seats").single()).click();
        assertThat(field("Organisation").getErrorMessage()).contains("organisation’s name");
        test(field("Organisation")).setValue("Rideau Counselling Clinic");
        test(field("Contact for the bill")).setValue("Noor Haddad");
        find(IntegerField.class).single().setValue(9);
        test(find(Button.class).withText("Hold these seats").single()).click();
        assertThat(words()).contains("These seats are not free", "5 seats are free now");
        assertThat(field("Organisation").getValue()).isEqualTo("Rideau Counselling Clinic");
        find(IntegerField.class).single().setValue(3);
        test(find(Button.class).withText("Hold these seats").single()).click();
        assertThat(words()).contains("Your 3 seats are held until", "$339.00");
    }

    @Test
    void aSeatIsGivenByMailAndAccepted() {
        var clinic = people.learner();
        var order = orders.paid(cohortFixtures.cohort(5), clinic, 2);
        Acting.as(clinic);
        navigate(GroupRoutes.order(order), GroupView.class);
        assertThat(words())
                .contains("Nobody yet", "Their attendance, progress and writing are their own", "Receipt")
                .contains("Give it to somebody before it begins on", "we remind you on", "PO-4711", "PDF");
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Invite somebody"))
                        .findFirst()
                        .orElseThrow())
                .click();
        test(find(TextField.class).withLabel("Name").single()).setValue("Sam");
        test(find(EmailField.class).single()).setValue("nonsense");
        test(find(Button.class).withText("Send the invitation").single()).click();
        assertThat(find(EmailField.class).single().getErrorMessage()).contains("name@example.org");
        test(find(EmailField.class).single())
                .setValue(AccountFixtures.freshEmail().value());
        test(find(Button.class).withText("Send the invitation").single()).click();
        assertThat(words()).contains("Sam", "Invited");

        var learner = people.learner();
        var token = orders.invite(order, clinic, learner);
        Acting.as(learner);
        navigate(GroupRoutes.invitation(token), InvitationView.class);
        assertThat(words())
                .contains("Rideau Counselling Clinic has paid for this seat", "They never see your attendance");
        test(find(Button.class).withText("Accept the seat").single()).click();
        assertThat(words()).contains("Your professional standing");
    }

    @Test
    void aCodeThatDoesNotCountSaysSoOnItsFieldAndWhatWasTypedStays() {
        var cohort = cohortFixtures.cohort(5);
        Acting.as(people.learner());
        navigate(GroupRoutes.buy(cohorts.details(cohort).summary().code()), BuySeatsView.class);
        test(field("Organisation")).setValue("Rideau Counselling Clinic");
        test(field("Contact for the bill")).setValue("Noor Haddad");
        test(field("Promo code (optional)")).setValue("no-such-code");
        test(find(Button.class).withText("Hold these seats").single()).click();
        assertThat(field("Promo code (optional)").isInvalid()).isTrue();
        assertThat(field("Promo code (optional)").getErrorMessage()).isNotBlank();
        assertThat(field("Organisation").getValue()).isEqualTo("Rideau Counselling Clinic");
    }

    @Test
    void aClinicReadsAllItsBillsInOnePlace() {
        var clinic = people.learner();
        orders.paid(cohortFixtures.cohort(5), clinic, 2);
        Acting.as(clinic);
        navigate(GroupRoutes.MINE, MyGroupsView.class);
        assertThat(words()).contains("Bills of my organisation", "Receipt", "PO-4711", "$226.00", "PDF");
    }

    @Test
    void aLinkThatHasEndedSaysSo() {
        navigate(GroupRoutes.invitation("no-such-token"), InvitationView.class);
        assertThat(words()).contains("This invitation has ended", "ask the person who invited you");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
