package ca.footing.change.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.change.ChangeFixtures;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.Substitutions;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.eligibility.EligibilityFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague is asked by mail to take a place, and is held to the requirements as everybody is. */
@FootingTest
class TakeAColleaguesPlaceTest extends SpringBrowserlessTest {
    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private EligibilityFixtures eligibility;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @Autowired
    private Substitutions substitutions;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CaughtMail caught;

    private CohortId cohort;
    private AccountId owner;
    private AccountId colleague;
    private RegistrationId place;

    @BeforeEach
    void aFullCohortAndAColleague() {
        cohort = cohortFixtures.cohort(1);
        owner = people.learner();
        colleague = people.learner();
        place = fixtures.paid(cohort, owner);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void fillsInAProfileAgreesAndTakesThePlace() {
        var link = asked();
        open(link);
        assertThat(words()).contains("It is paid for", "Please fill in your professional profile");
        assertThat(buttons("Take the place")).isZero();

        profiles.save(colleague, RegistrationFixtures.profile(Category.RP));
        open(link);
        click("Take the place");
        assertThat(find(Checkbox.class).single().isInvalid())
                .as("nothing was agreed to")
                .isTrue();
        test(find(Checkbox.class).single()).click();
        click("Take the place");

        assertThat(words()).contains("You are in");
        assertThat(fixtures.place(cohort, colleague)).isNotNull();
        assertThat(cohorts.details(cohort).summary().seatsFree()).isZero();
        open(link);
        assertThat(words()).contains("This invitation is not open any more");
    }

    @Test
    void isRefusedByTheRuleThatIsNotMetAndReadsWhichAndWhoActs() {
        var series = cohorts.details(cohort).summary().series();
        eligibility.onlyFor(series, Category.RP);
        profiles.save(colleague, RegistrationFixtures.profile(Category.OTHER_PROFESSIONAL));
        open(asked());

        assertThat(words()).contains("Registered Psychotherapist", "Your profile says otherwise");
        assertThat(buttons("Take the place")).isZero();
        assertThat(fixtures.place(cohort, owner)).isEqualTo(place);
    }

    @Test
    void sendsTheOfficeWhatItAsksForFromTheSameScreen() {
        eligibility.priorTraining(cohorts.details(cohort).summary().series());
        profiles.save(colleague, RegistrationFixtures.profile(Category.RP));
        open(asked());

        assertThat(words()).contains("Not shown yet. Send us a file below");
        assertThat(buttons("Take the place")).isZero();
    }

    @Test
    void isToldThatThePriceIsForOtherCategoriesBeforeReadingTheAgreement() {
        var students = cohortFixtures.cohort(2);
        var theirs = fixtures.paidAsStudent(students, owner);
        profiles.save(colleague, RegistrationFixtures.profile(Category.RP));
        open(asked(theirs));

        assertThat(words())
                .contains("bought at a price for other professional categories", "keeps the place")
                .doesNotContain("I have read this and agree to it");
    }

    @Test
    void isToldThatTheyHaveAPlaceAlready() {
        var roomy = cohortFixtures.cohort(3);
        var theirs = fixtures.paid(roomy, owner);
        places.confirmed(roomy, colleague);
        open(asked(theirs));

        assertThat(words()).contains("You already have a place in this cohort");
    }

    @Test
    void saysNoAndTheOwnerKeepsThePlace() {
        profiles.save(colleague, RegistrationFixtures.profile(Category.RP));
        var link = asked();
        open(link);
        click("No, thank you");
        assertThat(words()).contains("This invitation is not open any more");
        Acting.as(owner);
        assertThat(substitutions.of(place).invited()).isNull();
        assertThat(substitutions.of(place).allowed()).isTrue();
    }

    private String asked() {
        return asked(place);
    }

    private String asked(RegistrationId theirs) {
        var email = AccountFixtures.freshEmail();
        Acting.as(owner, Role.LEARNER, () -> {
            substitutions.invite(theirs, email);
            return theirs;
        });
        return caught.linkIn(caught.latestTo(email.value()), "substitute/").replaceAll(".*/", "");
    }

    private void open(String token) {
        Acting.as(colleague);
        navigate(ChangeRoutes.substitute(token), SubstituteView.class);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private int buttons(String text) {
        return find(Button.class).withText(text).all().size();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
