package ca.footing.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Facilitator;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class FacilitatorFindsOwnCohortsTest extends SpringBrowserlessTest {
    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CohortPlanning planning;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void leave() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void seesTheNextSessionAndTheWaysIntoTheGroup() {
        var me = people.facilitator();
        var mine = fixtures.cohort(5, me);
        fixtures.cohort(5);
        Acting.as(me, Role.FACILITATOR);
        navigate(MyCohortsView.class);
        assertThat(findInView(MyCohortCard.class).all()).hasSize(1);
        assertThat(text()).contains("Running and upcoming", "Next: Evening", "0 of 5 seats taken");
        assertThat(findInView(Anchor.class).withText("Roster").single().getHref())
                .isEqualTo("cohorts/" + mine + "/roster");
        assertThat(findInView(Anchor.class).withText("Progress").single().getHref())
                .isEqualTo("cohorts/" + mine + "/progress");
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("sessions/" + fixtures.sessions(mine).getFirst() + "/roll-call");

        clock.advance(Duration.ofDays(60));
        navigate(MyCohortsView.class);
        assertThat(text()).contains("Finished").doesNotContain("Running and upcoming", "Next:");
    }

    @Test
    void readsWhatToExpectWhileThereIsNone() {
        Acting.as(people.facilitator(), Role.FACILITATOR);
        navigate(MyCohortsView.class);
        assertThat(text()).contains("No cohort yet");
    }

    @Test
    void isIntroducedToThePublicByTheRegistrar() {
        var newcomer = people.facilitator();
        Acting.as(AccountId.next(), Role.REGISTRAR);
        navigate(FacilitatorsView.class);
        assertThat(text()).contains("No profile yet");
        open(newcomer);
        type("Name", "Dominique Roy");
        type("Credentials", "RP");
        test(find(TextArea.class, dialog()).withLabel("About (French)").single())
                .setValue("Bonjour.");
        test(find(Button.class, dialog()).withText("Save").single()).click();
        assertThat(planning.facilitators())
                .filteredOn(one -> one.account().equals(newcomer))
                .extracting(Facilitator::name, Facilitator::credentials)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Dominique Roy", "RP"));
        assertThat(text()).contains("Dominique Roy");
    }

    /** Rows stand by account name; the fixtures' people share one, so the address tells them apart. */
    private void open(AccountId account) {
        var address = planning.possibleFacilitators().stream()
                .filter(person -> person.account().equals(account))
                .findFirst()
                .orElseThrow()
                .email()
                .value();
        var row = findInView(com.vaadin.flow.component.html.NativeTableRow.class)
                .withCondition(one -> one.getElement().getTextRecursively().contains(address))
                .single();
        test(find(Button.class, row).single()).click();
    }

    private void type(String label, String text) {
        test(find(TextField.class, dialog()).withLabel(label).single()).setValue(text);
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
