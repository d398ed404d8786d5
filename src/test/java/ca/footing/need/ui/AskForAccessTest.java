package ca.footing.need.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.need.NeedRoutes;
import ca.footing.need.NeedState;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.shared.BusinessDays;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Province;
import ca.footing.shared.RecordNotFound;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person asks in private; one staff member reads and answers by the stated day; nobody else sees more than their part. */
@FootingTest
class AskForAccessTest extends SpringBrowserlessTest {
    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Clock clock;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    @SuppressWarnings("unchecked")
    void isAnsweredByTheOneWhoLooksAfterItAndSeenByNobodyElse() {
        var facilitator = people.facilitator();
        var cohort = cohorts.cohort(3, facilitator);
        var person = people.learner();
        var place = places.confirmed(cohort, person);
        var name = "Noor " + UUID.randomUUID();
        profiles.save(
                person,
                new Profile("Noor Haddad", name, "", Province.ON, College.CRPO, "012345", Category.RP_QUALIFYING));
        Acting.as(person);
        navigate(NeedRoutes.mine(place), AccessNeedView.class);
        test(area("What you need")).setValue("Live captions");
        test(area("What the facilitators may know (optional)")).setValue("Please face the camera");
        click("Send in private");
        var due = BusinessDays.plus(LocalDate.now(clock.withZone(CohortFixtures.TORONTO)), 5);
        assertThat(words())
                .contains("We have your request", Formats.date(due, Languages.ENGLISH), "Nobody has read it yet.");

        var registrar = people.registrar();
        as(registrar, Role.REGISTRAR);
        navigate(NeedRoutes.OFFICE, NeedsView.class);
        assertThat(words()).contains(name).doesNotContain("Live captions", "face the camera");
        test(find(Button.class)
                        .withAriaLabel("Look after the request of " + name)
                        .single())
                .click();
        assertThat(words()).contains("Live captions", "Please face the camera", Formats.date(due, Languages.ENGLISH));

        as(people.registrar(), Role.REGISTRAR);
        assertThatThrownBy(() -> navigate(NeedRoutes.request(place), NeedRequestView.class))
                .hasStackTraceContaining(RecordNotFound.class.getSimpleName());
        as(facilitator, Role.FACILITATOR);
        navigate(NeedRoutes.shared(cohort), SharedNeedsView.class);
        assertThat(words()).contains("Please face the camera").doesNotContain("Live captions");

        as(registrar, Role.REGISTRAR);
        navigate(NeedRoutes.request(place), NeedRequestView.class);
        find(RadioButtonGroup.class).single().setValue(NeedState.ARRANGED);
        test(area("What is arranged, or why it cannot be")).setValue("Captions are on in every session.");
        click("Answer");

        Acting.as(person);
        navigate(NeedRoutes.mine(place), AccessNeedView.class);
        assertThat(words())
                .contains("has arranged it", "Captions are on in every session.", "the whole request")
                .doesNotContain("Nobody has read it yet.");
    }

    private static void as(AccountId person, Role role) {
        Acting.as(person, role);
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
