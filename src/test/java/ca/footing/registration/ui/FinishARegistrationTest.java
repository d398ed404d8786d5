package ca.footing.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.payment.PaymentFixtures;
import ca.footing.registration.PriceOffer;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.SeatPayment;
import ca.footing.registration.Step;
import ca.footing.shared.Ids;
import ca.footing.shared.Province;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FootingTest
class FinishARegistrationTest extends SpringBrowserlessTest {
    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private SeatPayment seatPayment;

    @Autowired
    private PaymentFixtures payer;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId learner;

    @BeforeEach
    void someone() {
        cohort = cohortFixtures.cohort(3);
        learner = people.learner();
    }

    @AfterEach
    void putBack() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void saysWhatTakingPartAsksBeforeTheAgreementIsSigned() {
        jdbc.sql("""
                update series s join cohort c on c.series_id = s.id
                set s.expectations_en = 'Come as you are.', s.expectations_fr = 'Venez comme vous êtes.'
                where c.id = :cohort
                """).param("cohort", Ids.bytes(cohort.id())).update();
        open(places.pending(cohort, learner));
        fillInProfile();
        click("Save and go on");
        assertThat(words()).contains("What you can expect, and what we ask");
        assertThat(find(Html.class).all())
                .extracting(html -> html.getElement().getOuterHTML())
                .anySatisfy(html -> assertThat(html).contains("Come as you are."));
    }

    @Test
    void goesFromProfileToAPaidPlaceStepByStep() {
        var place = places.pending(cohort, learner);
        open(place);
        assertThat(words()).contains("Your seat is held until", "minutes are left", "What you are booking");

        fillInProfile();
        click("Save and go on");
        assertThat(words()).contains("Informed-participation agreement", "Version 2026-2, in force since Nov 1, 2026");
        assertThat(find(Html.class).single().getElement().getOuterHTML()).contains("Training is not therapy");

        test(find(TextArea.class).single()).setValue("My supervisor");
        click("Sign and go on");
        assertThat(find(Checkbox.class).single().isInvalid()).isTrue();
        test(find(Checkbox.class).single()).click();
        click("Sign and go on");

        assertThat(find(RadioButtonGroup.class).single().getLabel()).isEqualTo("Your price");
        click("Go on");
        assertThat(words())
                .contains(
                        "Check and pay",
                        "$100.00",
                        "HST",
                        "13%",
                        "$13.00",
                        "$113.00",
                        "If you withdraw",
                        "less $25.00");
        assertThat(find(Button.class).withText("Pay $113.00").all()).hasSize(1);

        payer.payAndSettle(seatPayment.checkout(place));
        open(place);
        assertThat(words()).contains("You are in", "When we meet", "Receipt");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("home", "/calendar/registrations/" + place + ".ics");
        assertThat(words()).contains("My supervisor");
    }

    @Test
    void offersOnlyPricesThatAreOpenToThePersonsCategory() {
        var place = places.pending(cohort, learner);
        open(place);
        fillInProfile();
        click("Save and go on");
        test(find(Checkbox.class).single()).click();
        click("Sign and go on");
        assertThat(prices().getListDataView()
                        .getItems()
                        .map(price -> price.category().name().en()))
                .containsExactly("Standard");
    }

    @Test
    void goesBackToCorrectAStepBeforePaying() {
        var place = places.readyToPay(cohort, learner);
        open(place);
        var links = find(Anchor.class).all().stream().map(Anchor::getHref);
        assertThat(links).contains(RegistrationRoutes.step(place, Step.PROFILE));
        Acting.as(learner);
        show(place, Step.PROFILE);
        assertThat(find(TextField.class).withLabel("Legal name").single().getValue())
                .isEqualTo("Daniel Robin Test");
    }

    @Test
    void doesNotSkipAheadByAddress() {
        var place = places.pending(cohort, learner);
        Acting.as(learner);
        show(place, Step.PAYMENT);
        assertThat(words()).contains("Your professional standing").doesNotContain("Check and pay");
    }

    @Test
    void holdsTheSeatLongerWithOneClickAndWarnsBeforeItEnds() {
        var place = places.pending(cohort, learner);
        clock.advance(Duration.ofMinutes(26));
        open(place);
        assertThat(words()).contains("4 minutes are left: choose “Hold it longer”");
        click("Hold it longer");
        assertThat(words()).contains("19 minutes are left.");
        click("Hold it longer");
        assertThat(find(Button.class).withText("Hold it longer").all()).isEmpty();
    }

    @Test
    void explainsALapsedSeatAndOffersToRegisterAgain() {
        var place = places.pending(cohort, learner);
        clock.advance(Duration.ofMinutes(31));
        open(place);
        assertThat(words()).contains("Your seat is no longer held", "Nothing was charged");
        assertThat(find(Anchor.class).withText("Register again").all()).hasSize(1);
    }

    @Test
    void givesTheSeatUpAfterAskingTwice() {
        var place = places.pending(cohort, learner);
        open(place);
        click("Give up my seat");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("You gave this seat back");
    }

    @Test
    void doesNotExistForAStranger() {
        var place = places.pending(cohort, learner);
        Acting.as(people.learner());
        assertThatThrownBy(() -> navigate(RegistrationRoutes.registration(place), RegistrationView.class))
                .isNotNull();
        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("There is nothing here");
    }

    private void open(RegistrationId place) {
        Acting.as(learner);
        navigate(RegistrationRoutes.registration(place), RegistrationView.class);
    }

    private static void show(RegistrationId place, Step step) {
        UI.getCurrent().navigate(RegistrationRoutes.registration(place), QueryParameters.of("step", step.name()));
    }

    private void fillInProfile() {
        test(find(TextField.class).withLabel("Legal name").single()).setValue("Daniel Robin Test");
        choose("Professional category", Category.RP);
        choose("College or association", College.NONE);
        choose("Province or territory", Province.ON);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Object item) {
        ((ComboBox<Object>) find(ComboBox.class).withLabel(label).single()).setValue(item);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<PriceOffer> prices() {
        return find(RadioButtonGroup.class).single();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
