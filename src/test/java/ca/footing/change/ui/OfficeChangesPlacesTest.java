package ca.footing.change.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.change.ChangeFixtures;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.Remedy;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.payment.Refunds;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.RegistrationRow;
import ca.footing.shared.Money;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office ends places with reasons, decides whether a cohort takes place, and settles what could not be carried out. */
@FootingTest
class OfficeChangesPlacesTest extends SpringBrowserlessTest {
    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Refunds refunds;

    private CohortId cohort;
    private AccountId learner;
    private RegistrationId place;

    @BeforeEach
    void aPaidPlace() {
        cohort = cohortFixtures.cohort(4);
        learner = people.learner();
        place = fixtures.paid(cohort, learner);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void endsAPlaceForAMedicalReasonWithWordsThatAreKept() {
        open();
        choosePerson();
        assertThat(find(BigDecimalField.class).single().getHelperText()).contains("$113.00 was paid");
        amount("200.00");
        note("Agreed on the telephone.");
        end();
        assertThat(find(BigDecimalField.class).single().isInvalid())
                .as("more than was paid")
                .isTrue();
        amount("113.00");
        note("");
        end();
        assertThat(find(TextArea.class).withLabel("Why").single().isInvalid())
                .as("no reason")
                .isTrue();
        note("Agreed on the telephone.");
        end();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(words())
                .contains("The place was given up", "$113.00 goes back", "Medical reason: Agreed on the telephone.");
        assertThat(refunds.refundable(place.id())).isEqualTo(Money.cad(0));
    }

    @Test
    void makesACohortTentativeAndThenLetsItTakePlace() {
        open();
        click("Make it tentative with this minimum");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();
        find(IntegerField.class).single().setValue(3);
        date("Decided by the end of")
                .setValue(LocalDate.now(CohortFixtures.TORONTO).plusDays(9));
        click("Make it tentative with this minimum");
        assertThat(words()).contains("Tentative: 1 person has a place, 3 are needed, decided by");
        click("It takes place");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("It takes place. 1 person has a place.");
    }

    @Test
    void cancelsACohortAndSeesWhoHasStillToChoose() {
        cohortFixtures.sibling(cohort, 2, 10_000);
        open();
        click("Cancel the cohort");
        assertThat(date("People choose by the end of").isInvalid()).isTrue();
        date("People choose by the end of")
                .setValue(LocalDate.now(CohortFixtures.TORONTO).plusDays(5));
        click("Cancel the cohort");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words())
                .contains("Cancelled. 0 places are left.", "Choice open", "Chooses by")
                .doesNotContain("End a person’s place");
    }

    @Test
    void triesAgainOrSettlesByHandWhatADisputeBlocked() {
        fixtures.blocked(place);
        open();
        assertThat(words()).contains("its bank disputes it, or a part was sent back before");

        click("Try again");
        assertThat(words()).contains("its bank disputes it");
        Acting.as(people.registrar(), Role.REGISTRAR);
        navigate(ChangeRoutes.OFFICE_LIST, OfficeChangesView.class);
        assertThat(words()).contains("Needs a person");
        open();
        click("Settled another way");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).doesNotContain("its bank disputes it").contains("Settled");
    }

    private void open() {
        Acting.as(people.registrar(), Role.REGISTRAR);
        navigate(ChangeRoutes.officeCohort(cohort), OfficeCohortChangesView.class);
    }

    @SuppressWarnings("unchecked")
    private void choosePerson() {
        var person =
                (Select<RegistrationRow>) find(Select.class).withLabel("Person").single();
        person.setValue(person.getListDataView().getItem(0));
        assertThat(((Select<Remedy>)
                                find(Select.class).withLabel("What they get").single())
                        .getValue())
                .isEqualTo(Remedy.REFUND);
    }

    private void amount(String dollars) {
        find(BigDecimalField.class).single().setValue(new BigDecimal(dollars));
    }

    private void note(String words) {
        find(TextArea.class).withLabel("Why").single().setValue(words);
    }

    private void end() {
        click("End the place");
    }

    private DatePicker date(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
