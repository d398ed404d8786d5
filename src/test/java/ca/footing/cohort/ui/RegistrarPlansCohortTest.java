package ca.footing.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.CatalogueFixtures;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.CohortWithoutSession;
import ca.footing.cohort.Facilitator;
import ca.footing.cohort.Format;
import ca.footing.cohort.SessionsOverlap;
import ca.footing.refund.Notice;
import ca.footing.refund.RefundTier;
import ca.footing.refund.Share;
import ca.footing.shared.Money;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class RegistrarPlansCohortTest extends SpringBrowserlessTest {
    @Autowired
    private CohortPlanning planning;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private CatalogueFixtures series;

    @BeforeEach
    void asRegistrar() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void fromABlankFormToABookableCohort() {
        var its = catalogue.details(series.series()).summary();
        var facilitator = someFacilitator();
        var code = "c-" + UUID.randomUUID();
        navigate(NewCohortView.class);
        choose(its);
        type("Name (English)", "Winter");
        type("Name (French)", "Hiver");
        type("Address", code);
        test(findInView(DateTimePicker.class).single()).setValue(LocalDateTime.of(2030, 1, 10, 17, 0));
        this.<Facilitator>multi("Facilitators").setValue(Set.of(facilitator));
        click("Add a price");
        type("Name of the price (English)", "Standard");
        type("Name of the price (French)", "Ordinaire");
        type("Amount before tax", "a lot");
        click("Save");
        var amount = findInView(TextField.class).withLabel("Amount before tax").single();
        assertThat(amount.isInvalid()).isTrue();
        assertThat(amount.getErrorMessage()).contains("amount in dollars");
        type("Amount before tax", "395,00 $");
        click("Save");

        var cohort = withCode(code).id();
        assertThat(planning.draft(cohort).prices())
                .singleElement()
                .satisfies(price -> assertThat(price.price()).isEqualTo(Money.cad(39_500)));
        assertThat(getCurrentView()).isInstanceOf(OfficeCohortView.class);
        click("Publish");
        assertThatThrownBy(this::confirm).isInstanceOf(CohortWithoutSession.class);

        addSession(LocalDate.of(2030, 1, 12), LocalTime.of(18, 0), LocalTime.of(20, 30));
        assertThat(text()).contains("Saturday, January 12, 2030", "6:00", "EST", "2 h 15 min of learning");
        assertThat(text()).contains("Until Saturday, December 29, 2029", "100% of the price less $50.00 back");
        test(findInView(IntegerField.class).withLabel("Credit, percent").single())
                .setValue(100);
        test(findInView(IntegerField.class)
                        .withLabel("How often a place can be moved")
                        .single())
                .setValue(2);
        assertThat(text()).contains("or 100% of the price as a credit", "up to 2 times, at no charge");
        test(findInView(IntegerField.class).withLabel("Refund, percent").single())
                .setValue(90);
        click("Add a line");
        assertThat(text()).contains("as soon as the lines above fit together");
        test(findInView(Button.class).withText("Remove this line").all().getLast())
                .click();
        click("Save");
        assertThat(planning.draft(cohort).refunds().tiers().getFirst())
                .isEqualTo(
                        new RefundTier(Notice.days(14), Share.of(90, Money.cad(50_00)), Share.of(100, Money.cad(0))));
        click("Publish");
        confirm();
        assertThat(planning.cohort(cohort).summary().status()).isEqualTo(CohortStatus.PUBLISHED);
        assertThat(text()).contains("Published", "0 of 16 seats taken");
        click("Withdraw");
        confirm();
        assertThat(planning.cohort(cohort).summary().status()).isEqualTo(CohortStatus.WITHDRAWN);
    }

    @Test
    void theFormSaysWhatIsMissing() {
        navigate(NewCohortView.class);
        click("Save");
        assertThat(findInView(Select.class).withLabel("Series").single().isInvalid())
                .isTrue();
        assertThat(findInView(DateTimePicker.class).single().isInvalid()).isTrue();
    }

    @Test
    void aRefusedSessionStaysInItsDialog() {
        var cohort = open(fixtures.cohort(5));
        var first = cohort.sessions().getFirst().time();
        click("Add a session");
        fillSession(
                first.start().toLocalDate(),
                first.start().toLocalTime().plusMinutes(30),
                first.end().toLocalTime());
        assertThatThrownBy(this::saveDialog).isInstanceOf(SessionsOverlap.class);
        assertThat(find(DatePicker.class, dialog()).single().getValue())
                .isEqualTo(first.start().toLocalDate());
        test(find(DatePicker.class, dialog()).single())
                .setValue(first.start().toLocalDate().plusDays(1));
        saveDialog();
        assertThat(planning.cohort(cohort.summary().id()).sessions()).hasSize(3);
        test(findInView(Button.class).withAriaLabel("Remove the session Extra").single())
                .click();
        confirm();
        assertThat(planning.cohort(cohort.summary().id()).sessions()).hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHybridSessionHasARoomAndALink() {
        var cohort = open(fixtures.cohort(5));
        var last = cohort.sessions().getLast().time().end().plusDays(1);
        click("Add a session");
        find(RadioButtonGroup.class, dialog()).single().setValue(Format.HYBRID);
        fillSession(last.toLocalDate(), LocalTime.of(18, 0), LocalTime.of(20, 30));
        test(find(TextField.class, dialog()).withLabel("Venue").single()).setValue("12 Elm Street");
        saveDialog();
        var added = planning.cohort(cohort.summary().id()).sessions().getLast();
        assertThat(added.format()).isEqualTo(Format.HYBRID);
        assertThat(added.venue()).isEqualTo("12 Elm Street");
        assertThat(added.joinUrl()).isEqualTo("https://meet.example.org/x");
    }

    @Test
    void aSessionIsMovedOnTheClockOfItsZone() {
        var cohort = open(fixtures.cohort(5));
        test(findInView(Button.class).withAriaLabel("Edit the session Evening").first())
                .click();
        test(find(DatePicker.class, dialog()).single()).setValue(LocalDate.of(2031, 3, 9));
        saveDialog();
        assertThat(planning.cohort(cohort.summary().id())
                        .sessions()
                        .getLast()
                        .time()
                        .start()
                        .toLocalDate())
                .isEqualTo(LocalDate.of(2031, 3, 9));
        assertThat(text()).contains("Sunday, March 9, 2031", "EDT");
    }

    @Test
    void savesDetailsAndRefusesATakenAddressOnItsField() {
        var taken = planning.cohort(fixtures.cohort(5)).summary().code();
        var cohort = open(fixtures.cohort(5)).summary();
        type("Address", taken);
        test(findInView(IntegerField.class).withLabel("Seats").single()).setValue(9);
        click("Save");
        var address = findInView(TextField.class).withLabel("Address").single();
        assertThat(address.isInvalid()).isTrue();
        assertThat(planning.draft(cohort.id()).capacity()).isEqualTo(5);
        type("Address", cohort.code());
        click("Save");
        assertThat(planning.draft(cohort.id()).capacity()).isEqualTo(9);
        assertThat(text()).contains("0 of 9 seats taken");
    }

    @Test
    void someoneElsesChangeIsShownAndExplained() {
        var cohort = open(fixtures.cohort(5)).summary().id();
        type("Name (English)", "Typed here");
        planning.withdraw(cohort);
        click("Save");
        assertThat(text()).contains("Someone else changed this in the meantime", "Withdrawn");
        assertThat(findInView(TextField.class)
                        .withLabel("Name (English)")
                        .single()
                        .getValue())
                .isEqualTo("Winter cohort");
    }

    @Test
    void openingAndLeavingWithoutAChangeAsksNothing() {
        open(fixtures.cohort(5));
        com.vaadin.flow.component.UI.getCurrent().navigate(OfficeCohortsView.class);
        assertThat(getCurrentView()).isInstanceOf(OfficeCohortsView.class);
        open(fixtures.cohort(5));
        type("Name (English)", "Changed");
        com.vaadin.flow.component.UI.getCurrent().navigate(OfficeCohortsView.class);
        assertThat(getCurrentView()).isInstanceOf(OfficeCohortView.class);
        assertThat(find(ConfirmDialog.class).all()).hasSize(1);
    }

    @Test
    void theListShowsSeatsAndIsFilteredByWords() {
        var cohort = planning.cohort(fixtures.cohort(7)).summary();
        navigate(OfficeCohortsView.class);
        test(findInView(TextField.class).withLabel("Search").single())
                .setValue(cohort.code().toUpperCase());
        assertThat(findInView(NativeTableRow.class).all()).hasSize(2);
        assertThat(text()).contains("0 of 7", "Winter cohort", "1 cohort");
        test(findInView(Select.class).single()).selectItem("Withdrawn");
        assertThat(text()).contains("No cohort found");
    }

    private Facilitator someFacilitator() {
        fixtures.cohort(1);
        return planning.facilitators().getFirst();
    }

    private CohortDetails open(CohortId cohort) {
        navigate("office/cohorts/" + cohort, OfficeCohortView.class);
        return planning.cohort(cohort);
    }

    @SuppressWarnings("unchecked")
    private void choose(SeriesSummary chosen) {
        findInView(Select.class).withLabel("Series").single().setValue(chosen);
    }

    @SuppressWarnings("unchecked")
    private <T> MultiSelectComboBox<T> multi(String label) {
        return findInView(MultiSelectComboBox.class).withLabel(label).single();
    }

    private void addSession(LocalDate day, LocalTime start, LocalTime end) {
        click("Add a session");
        fillSession(day, start, end);
        teach(catalogue.details(series.series()).modules().getFirst().summary());
        saveDialog();
    }

    @SuppressWarnings("unchecked")
    private void teach(ModuleSummary module) {
        find(Select.class, dialog()).withLabel("Module").single().setValue(module);
    }

    private void fillSession(LocalDate day, LocalTime start, LocalTime end) {
        test(find(TextField.class, dialog()).withLabel("Title (English)").single())
                .setValue("Extra");
        test(find(TextField.class, dialog()).withLabel("Title (French)").single())
                .setValue("Extra");
        test(find(DatePicker.class, dialog()).single()).setValue(day);
        find(TimePicker.class, dialog()).withLabel("Begins").single().setValue(start);
        find(TimePicker.class, dialog()).withLabel("Ends").single().setValue(end);
        test(find(Button.class, dialog()).withText("Add a break").single()).click();
        find(TimePicker.class, dialog()).withLabel("Break begins").single().setValue(start.plusMinutes(45));
        find(TimePicker.class, dialog()).withLabel("Break ends").single().setValue(start.plusMinutes(60));
        test(find(TextField.class, dialog()).withLabel("Meeting link").single()).setValue("https://meet.example.org/x");
    }

    private CohortSummary withCode(String code) {
        return planning.all().stream()
                .filter(cohort -> cohort.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private void saveDialog() {
        test(find(Button.class, dialog()).withText("Save").single()).click();
    }

    private void type(String label, String text) {
        test(findInView(TextField.class).withLabel(label).single()).setValue(text);
    }

    private void click(String button) {
        test(findInView(Button.class).withText(button).single()).click();
    }

    private void confirm() {
        test(find(ConfirmDialog.class).last()).confirm();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
