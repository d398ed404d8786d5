package ca.footing.eligibility.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.ApplicationId;
import ca.footing.eligibility.EligibilityFixtures;
import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.eligibility.MyEligibility;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationRoutes;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class AskToBeLetInTest extends SpringBrowserlessTest {
    @Autowired
    private EligibilityFixtures eligibility;

    @Autowired
    private MyEligibility mine;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    private CohortId cohort;
    private AccountId person;

    @BeforeEach
    void aSeriesThatAsks() {
        cohort = cohortFixtures.cohort(3);
        eligibility.priorTraining(cohorts.details(cohort).summary().series());
        person = eligibility.person(Category.RP_QUALIFYING);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void fromAHeldSeatToADecisionWithItsReason() {
        var series = cohorts.details(cohort).summary().series();
        var place = places.pending(cohort, person);
        Acting.as(person);
        UI.getCurrent().navigate(RegistrationRoutes.registration(place));
        assertThat(words())
                .contains("What this series asks", "12 hours on trauma-informed care", "Not shown yet")
                .doesNotContain("Check and pay");
        assertThat(find(Upload.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Files that show your training");
        mine.attach(series, "certificate.pdf", EligibilityFixtures.PDF);
        UI.getCurrent().navigate(RegistrationRoutes.registration(place));
        assertThat(words()).contains("certificate.pdf");
        click("Send to the office");
        assertThat(words()).contains("The office decides by", "Your seat stays held for the decision");

        Acting.as(eligibility.registrar(), Role.REGISTRAR);
        UI.getCurrent().navigate(EligibilityRoutes.OFFICE);
        assertThat(words()).contains("RP (Qualifying)", "Sent today");
        UI.getCurrent().navigate(EligibilityRoutes.application(request()));
        click("Approve");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        test(find(TextArea.class).single()).setValue("It covers the same ground.");
        click("Approve");
        assertThat(words()).contains("Approved", "It covers the same ground.");

        Acting.as(person);
        UI.getCurrent().navigate(RegistrationRoutes.registration(place));
        assertThat(words()).contains("Informed-participation agreement");
    }

    @Test
    void isNoScreenForAStranger() {
        var request = eligibility.submitted(cohorts.details(cohort).summary().series(), person);
        Acting.as(people.learner());
        assertThatThrownBy(() -> navigate("office/eligibility/" + request, ApplicationView.class))
                .isNotNull();
    }

    private ApplicationId request() {
        return Acting.as(
                person,
                Role.LEARNER,
                () -> mine.standing(cohorts.details(cohort).summary().series())
                        .application()
                        .id());
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
