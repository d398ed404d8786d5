package ca.footing.makeup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.attendance.Mark;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.makeup.MakeUpFixtures;
import ca.footing.makeup.MakeUpRoutes;
import ca.footing.registration.RegistrationFixtures;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class MakeUpWhatWasMissedTest extends SpringBrowserlessTest {
    @Autowired
    private MakeUpFixtures fixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private AccountFixtures accounts;

    @Autowired
    private MovableClock clock;

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void takesASeatInOneClickAndSaysWhatHappensNext() {
        var missed = fixtures.missed(accounts.learner(), 0, 0);
        UI.getCurrent().navigate(MakeUpRoutes.plan(missed.place()));
        assertThat(texts()).anyMatch(text -> text.contains("within 12 months"));
        click("Take a seat");
        assertThat(cohorts.session(missed.covering()).seats().taken()).isEqualTo(1);
        assertThat(texts()).anyMatch(text -> text.startsWith("You are expected there as a guest."));
        assertThat(find(Button.class).withText("Take a seat").all()).isEmpty();
        fixtures.record(missed.covering(), missed.place(), new Mark.WholeSession());
        UI.getCurrent().navigate("home");
        UI.getCurrent().navigate(MakeUpRoutes.plan(missed.place()));
        assertThat(texts()).anyMatch(text -> text.contains("2 h 15 min were recorded for you there."));
    }

    @Test
    void saysThatNothingIsMissing() {
        var learner = accounts.learner();
        var place = places.confirmed(cohortFixtures.cohort(3), learner);
        Acting.as(learner, Role.LEARNER);
        UI.getCurrent().navigate(MakeUpRoutes.plan(place));
        assertThat(texts()).anyMatch(text -> text.startsWith("When a facilitator has recorded a session"));
    }

    @Test
    void theOfficeSetsTheRuleAndSeesWhoMisses() {
        var missed = fixtures.missed(accounts.learner(), 0, 0);
        Acting.as(AccountId.next(), Role.REGISTRAR);
        UI.getCurrent().navigate(MakeUpRoutes.office(missed.home()));
        assertThat(texts()).contains("This cohort has its own rule.");
        assertThat(find(Checkbox.class).single().getValue()).isTrue();
        test(find(IntegerField.class).withLabel("Smallest block in minutes").single())
                .setValue(240);
        click("Save for the whole series");
        assertThat(texts()).contains("The rule of the series holds here.");
        UI.getCurrent().navigate(MakeUpRoutes.office(missed.later()));
        assertThat(find(IntegerField.class)
                        .withLabel("Smallest block in minutes")
                        .single()
                        .getValue())
                .isEqualTo(240);
        assertThat(texts()).contains("No minutes are missing in the sessions that were recorded.");
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
