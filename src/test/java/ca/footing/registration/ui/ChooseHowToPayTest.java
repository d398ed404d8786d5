package ca.footing.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.billing.Arrival;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.Credits;
import ca.footing.billing.PayBy;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.Terms;
import ca.footing.billing.Transfers;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortRoutes;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.RegistrationStatus;
import ca.footing.registration.Registrations;
import ca.footing.registration.SeatPayment;
import ca.footing.shared.Money;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class ChooseHowToPayTest extends SpringBrowserlessTest {
    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private BillingFixtures billing;

    @Autowired
    private Credits credits;

    @Autowired
    private Transfers transfers;

    @Autowired
    private Terms terms;

    @Autowired
    private SeatPayment seats;

    @Autowired
    private Registrations registrations;

    private CohortId cohort;
    private AccountId learner;

    @BeforeEach
    void someone() {
        cohort = cohorts.cohort(3);
        learner = people.learner();
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void nothingIsToChooseWhereOnlyACardIsTaken() {
        open(places.readyToPay(cohort, learner));

        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
        assertThat(find(Button.class).withText("Pay $113.00").all()).hasSize(1);
    }

    @Test
    void theButtonSaysWhatEachWayAsksForNow() {
        billing.offer(cohort.id());
        credit(1_300);
        open(places.readyToPay(cohort, learner));
        choose(PayBy.PARTS);
        assertThat(find(Button.class).withText("Pay $33.90").all()).hasSize(1);
        assertThat(words()).contains("$33.90 now, which confirms your place", "$45.20 by");

        test(find(Checkbox.class).single()).click();
        assertThat(find(Button.class).withText("Pay $20.90").all()).hasSize(1);
        choose(PayBy.TRANSFER);

        assertThat(find(Button.class)
                        .withText("Keep my place and send me the invoice ($100.00)")
                        .all())
                .hasSize(1);
        assertThat(words()).contains("Your place is kept until");
    }

    @Test
    void aTransferShowsWhereToSendItAndItsMoneyConfirmsThePlace() {
        billing.offer(cohort.id());
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        assertThat(seats.checkout(place, new PaymentChoice(PayBy.TRANSFER, false, "PO-9"))
                        .getPath())
                .endsWith(RegistrationRoutes.registration(place));
        open(place);
        assertThat(words()).contains("Your transfer is awaited", "payments@example.org", "$113.00", "TI-");

        var transfer = transfers.of(place.id()).orElseThrow();
        Acting.as(
                people.registrar(),
                Role.REGISTRAR,
                () -> transfers.receive(
                        transfer.id(), new Arrival(Money.cad(11_300), LocalDate.now(transfer.zone()), "CA-" + place)));

        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.CONFIRMED);
        open(place);
        assertThat(words()).contains("You are in");
    }

    @Test
    void anotherWayIsOpenWhileATransferIsAwaited() {
        billing.offer(cohort.id());
        var place = places.readyToPay(cohort, learner);
        Acting.as(learner);
        seats.checkout(place, new PaymentChoice(PayBy.TRANSFER, false, ""));
        var kept = registrations.mine(place).holdEndsAt();
        open(place);

        test(find(Button.class).withText("Pay in another way").single()).click();
        assertThat(find(Button.class).withText("Pay $113.00").all()).hasSize(1);
        seats.checkout(place, PaymentChoice.PLAIN);

        assertThat(registrations.mine(place).holdEndsAt()).isBefore(kept);
    }

    @Test
    void aCreditPaysTheWholePlaceWithoutACard() {
        credit(20_000);
        var place = places.readyToPay(cohort, learner);
        open(place);
        test(find(Checkbox.class).single()).click();
        assertThat(find(Button.class).withText("Confirm my place").all()).hasSize(1);
        Acting.as(learner);

        seats.checkout(place, new PaymentChoice(PayBy.WHOLE, true, ""));

        assertThat(registrations.mine(place).status()).isEqualTo(RegistrationStatus.CONFIRMED);
        assertThat(credits.balance(learner)).isEqualTo(Money.cad(8_700));
    }

    @Test
    void theOfficeDecidesTheWaysPerCohort() {
        Acting.as(people.registrar(), Role.REGISTRAR);
        UI.getCurrent().navigate(CohortRoutes.payment(cohort));
        test(find(Checkbox.class).single()).click();
        test(find(IntegerField.class)
                        .withLabel("Business days before the first session")
                        .single())
                .setValue(4);

        test(find(Button.class).withText("Save").single()).click();

        var saved = terms.details(cohort.id());
        assertThat(saved.transfer()).isTrue();
        assertThat(saved.transferDaysBefore()).isEqualTo(4);
        assertThat(saved.parts()).isEmpty();
    }

    private void credit(long cents) {
        Acting.as(people.registrar(), Role.REGISTRAR, () -> credits.grantByHand(learner, Money.cad(cents)));
    }

    private void open(RegistrationId place) {
        Acting.as(learner);
        UI.getCurrent().navigate(RegistrationRoutes.registration(place));
    }

    @SuppressWarnings("unchecked")
    private void choose(PayBy by) {
        find(RadioButtonGroup.class).single().setValue(by);
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
