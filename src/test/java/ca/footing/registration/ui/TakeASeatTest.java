package ca.footing.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.cohort.Booking;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.PriceTerms;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.Registrations;
import ca.footing.shared.Money;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class TakeASeatTest extends SpringBrowserlessTest {
    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortPlanning planning;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aVisitorGivesAnAddressAndIsToldUntilWhenTheSeatIsHeld() {
        var cohort = cohortFixtures.cohort(3);
        visit(cohort);
        assertThat(words()).contains("Winter cohort", "2 live sessions", "Live online", "From $100.00");
        var email = AccountFixtures.freshEmail().value();
        fillIn(email, AccountFixtures.PASSWORD);
        assertThat(words()).contains("Check your mail", email, "held until");
        assertThat(seatsFree(cohort)).isEqualTo(2);
    }

    @Test
    void aKnownAddressReadsTheSame() {
        var cohort = cohortFixtures.cohort(5);
        var known = AccountFixtures.freshEmail();
        people.withPassword(known);
        var fresh = AccountFixtures.freshEmail();
        visit(cohort);
        fillIn(known.value(), AccountFixtures.PASSWORD);
        var toKnown = withoutTimes(words().replace(known.value(), "…"));
        visit(cohort);
        fillIn(fresh.value(), AccountFixtures.PASSWORD);
        assertThat(withoutTimes(words().replace(fresh.value(), "…"))).isEqualTo(toKnown);
    }

    @Test
    void aWeakPasswordIsSaidAtItsFieldAndNothingTypedIsLost() {
        var cohort = cohortFixtures.cohort(3);
        visit(cohort);
        fillIn("someone@example.org", "password");
        assertThat(find(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(find(PasswordField.class).single().getErrorMessage()).isNotBlank();
        assertThat(find(EmailField.class).single().getValue()).isEqualTo("someone@example.org");
        assertThat(seatsFree(cohort)).isEqualTo(3);
    }

    @Test
    void theWayToTermsPrivacyAndSignInIsThere() {
        var cohort = cohortFixtures.cohort(3);
        visit(cohort);
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("/en/terms", "/en/privacy", RegistrationRoutes.registerSignedIn(code(cohort)));
    }

    @Test
    void aSignedInPersonHoldsASeatWithOneButton() {
        var cohort = cohortFixtures.cohort(3);
        Acting.as(people.learner());
        visit(cohort);
        test(find(Button.class).withText("Hold my seat").single()).click();
        assertThat(getCurrentView()).isInstanceOf(RegistrationView.class);
        assertThat(words()).contains("Your seat is held until", "Your professional standing");
    }

    @Test
    void aPersonWithAPlaceIsLedToIt() {
        var cohort = cohortFixtures.cohort(3);
        var learner = people.learner();
        var place = places.pending(cohort, learner);
        Acting.as(learner);
        visit(cohort);
        assertThat(words()).contains("You have a place here");
        assertThat(find(Anchor.class).withText("Go to my place").single().getHref())
                .isEqualTo(RegistrationRoutes.registration(place));
    }

    @Test
    void aFullCohortSaysWhatCanBeDone() {
        var cohort = cohortFixtures.cohort(1);
        places.confirmed(cohort, people.learner());
        visit(cohort);
        assertThat(words()).contains("All seats are taken at the moment", "See other dates");
        assertThat(find(EmailField.class).all()).isEmpty();
    }

    /** All sessions or none: the seat of the first session is not taken when the second is full. */
    @Test
    void theWholeSeriesIsRefusedWhenOneSessionFillsMeanwhileAndItIsSaidWhatCanBeDone() {
        var cohort = cohortFixtures.sold(1, true, new PriceTerms(Money.cad(6_000), null, null, null, 0, false));
        var me = people.learner();
        Acting.as(me);
        visit(cohort);
        assertThat(words()).doesNotContain("Not every session has a free seat");
        Acting.as(
                people.learner(),
                Role.LEARNER,
                () -> registrations.register(
                        code(cohort),
                        Booking.of(List.of(cohortFixtures.modules(cohort).get(1)))));
        Acting.as(me);
        test(find(Button.class).withText("Hold my seat").single()).click();

        assertThat(getCurrentView()).isInstanceOf(RegisterView.class);
        assertThat(words()).contains("Not every session has a free seat", "it is all sessions or none");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("waitlist/join/" + code(cohort));
        assertThat(cohorts.sessions(cohort))
                .extracting(session -> session.seats().taken())
                .containsExactly(0, 1);
        assertThat(find(CheckboxGroup.class).single().isVisible())
                .as("the modules that are left")
                .isTrue();
    }

    /** One purchase takes a seat in each session together, and its price is one line. */
    @Test
    void theWholeSeriesIsOnePurchase() {
        var cohort = cohortFixtures.sold(2, true, new PriceTerms(Money.cad(6_000), null, null, null, 0, false));
        var me = people.learner();
        Acting.as(me);
        visit(cohort);
        test(find(Button.class).withText("Hold my seat").single()).click();
        assertThat(getCurrentView()).isInstanceOf(RegistrationView.class);
        assertThat(cohorts.sessions(cohort))
                .extracting(session -> session.seats().taken())
                .containsExactly(1, 1);
    }

    @Test
    void theLastSeatGoneMeanwhileIsExplained() {
        var cohort = cohortFixtures.cohort(1);
        visit(cohort);
        places.confirmed(cohort, people.learner());
        Acting.asNobody();
        fillIn(AccountFixtures.freshEmail().value(), AccountFixtures.PASSWORD);
        assertThat(words()).contains("All seats are taken at the moment");
    }

    private void visit(CohortId cohort) {
        navigate(RegistrationRoutes.register(code(cohort)), RegisterView.class);
    }

    private void fillIn(String email, String password) {
        test(find(TextField.class).single()).setValue("Robin");
        test(find(EmailField.class).single()).setValue(email);
        test(find(PasswordField.class).single()).setValue(password);
        test(find(Button.class).withText("Hold my seat").single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private static String withoutTimes(String words) {
        return words.replaceAll("held until [^.]*\\.", "held until …");
    }

    private int seatsFree(CohortId cohort) {
        return cohorts.details(cohort).summary().seatsFree();
    }

    private String code(CohortId cohort) {
        return cohorts.details(cohort).summary().code();
    }
}
