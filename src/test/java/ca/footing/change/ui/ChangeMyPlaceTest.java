package ca.footing.change.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.PayBy;
import ca.footing.catalogue.ModuleId;
import ca.footing.change.ChangeFixtures;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.Moves;
import ca.footing.change.Remedy;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.group.GroupFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person moves, gives up and passes on a place that cost $113.00, with two moves for $11.30 each until a week before. */
@FootingTest
class ChangeMyPlaceTest extends SpringBrowserlessTest {
    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private BillingFixtures billing;

    @Autowired
    private GroupFixtures groups;

    @Autowired
    private Moves moves;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private AccountId learner;

    @BeforeEach
    void someone() {
        cohort = cohortFixtures.cohort(4);
        learner = people.learner();
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void readsUntilWhenHowOftenAndForWhichDifferenceItCanMove() {
        var place = fixtures.paid(cohort, learner);
        var cheaper = cohortFixtures.sibling(cohort, 3, 5_000);
        cohortFixtures.inPerson(cohort, 3, Province.NS);
        open(place);
        assertThat(words())
                .contains("You can move until " + day(23), "2 more times")
                .contains(
                        "It costs $125.40 there, tax of $15.40 and a moving fee of $11.40 included. You have paid $113.00")
                .contains("It costs $67.80 there, tax of $7.80 and a moving fee of $11.30 included");
        assertThat(buttons("Move and pay $12.40")).isOne();

        click("Move and get $45.20 back");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("Your seat here goes to somebody else");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(words())
                .contains("This place has ended", "Move to Winter cohort", "$45.20 goes back")
                .doesNotContain("Give up the place");
        assertThat(find(Anchor.class)
                        .withText("To the place in the other cohort")
                        .single()
                        .getHref())
                .contains("registrations/");
        assertThat(fixtures.taken(cheaper)).isOne();
    }

    @Test
    void aMoveThatCostsSomethingIsPaidInTheWaysOfTheOtherCohort() {
        var place = fixtures.paid(cohort, learner);
        var halifax = cohortFixtures.inPerson(cohort, 3, Province.NS);
        billing.offer(halifax.id());
        open(place);
        click("Move and pay $12.40");
        assertThat(dialog()).contains("Your place here stays yours until then");
        choose(PayBy.TRANSFER);
        test(find(TextField.class)
                        .withLabel("Purchase order number (if there is one)")
                        .single())
                .setValue("PO-9");
        click("Keep the seat and send me the invoice ($12.40)");

        assertThat(words())
                .contains("The move happens when the difference is paid", "Your transfer is awaited")
                .contains("payments@example.org", "once the move is paid for")
                .doesNotContain("Give up the place", "Pass it on to a colleague");
        click("Pay in another way");
        assertThat(buttons("Move and pay $12.40")).as("in the dialog").isOne();
        find(Dialog.class).single().close();
        click("Stay here instead");
        assertThat(words()).contains("Not carried out", "the place stayed as it was");
        assertThat(buttons("Move and pay $12.40")).isOne();
    }

    @Test
    void aPlaceIsMovedAsOftenAsWasAgreedAndNoMore() {
        var place = fixtures.paid(cohort, learner);
        var second = cohortFixtures.sibling(cohort, 3, 9_000);
        var third = cohortFixtures.sibling(cohort, 3, 8_000);
        cohortFixtures.sibling(cohort, 3, 7_000);
        Acting.as(learner);
        moves.move(place, second, Money.cad(0));
        open(fixtures.place(second, learner));
        assertThat(words()).contains("once more");
        moves.move(fixtures.place(second, learner), third, Money.cad(101_70 - 113_00));
        open(fixtures.place(third, learner));
        assertThat(words()).contains("This place has been moved as often as was agreed");
        assertThat(buttons("Move at no charge")).isZero();
    }

    @Test
    void saysThatTheLastDayHasPassed() {
        var place = fixtures.paid(cohort, learner);
        clock.advance(Duration.ofDays(24));
        open(place);
        assertThat(words()).contains("The last day to move has passed");
        assertThat(buttons("Ask them")).as("a colleague may still come").isOne();
    }

    @Test
    void readsInDatesAndDollarsWhatComesBackAndChoosesBetweenRefundAndCredit() {
        var place = fixtures.paid(cohort, learner);
        open(place);
        assertThat(words())
                .contains("You paid $113.00, of which $13.00 is tax")
                .contains("Until " + endOf(16), "$88.00 back (we keep $25.00, $2.88 of it tax)")
                .contains("a credit of $113.00 toward a later workshop")
                .contains("Until " + endOf(23), "$56.50 back", "After that", "Nothing comes back");
        assertThat(remedy().getListDataView().getItems()).containsExactly(Remedy.REFUND, Remedy.CREDIT);

        remedy().setValue(Remedy.CREDIT);
        click("Give it up");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("You get a credit of $113.00");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(words()).contains("This place has ended", "A credit of $113.00", "Settled");
        assertThat(find(Anchor.class)
                        .withText("My credit: what is left, and until when")
                        .all())
                .hasSize(1);
    }

    @Test
    void givesUpOneModuleForItsShareOfThePrice() {
        var place = fixtures.paid(cohort, learner);
        open(place);
        var parts = modules();
        parts.setValue(Set.of(cohortFixtures.modules(cohort).getLast()));
        assertThat(words()).contains("The chosen modules are $56.50 of what you paid, of which $6.50 is tax");

        click("Give it up");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(words())
                .contains("Some modules were given up", "Give up the place")
                .doesNotContain("has ended");
    }

    @Test
    void asksAColleagueAndCanAskNoLonger() {
        var place = fixtures.paid(cohort, learner);
        open(place);
        test(find(EmailField.class).single()).setValue("nobody");
        click("Ask them");
        assertThat(find(EmailField.class).single().isInvalid()).isTrue();
        var colleague = AccountFixtures.freshEmail();
        test(find(EmailField.class).single()).setValue(colleague.value());
        click("Ask them");
        assertThat(words()).contains(colleague.value() + " is asked to take your place, until");

        click("Ask no longer");
        assertThat(buttons("Ask them")).isOne();
    }

    @Test
    void aPlaceThatAClinicPaidForCanOnlyBeGivenUp() {
        var clinic = people.learner();
        var place = groups.taken(groups.paid(cohort, clinic, 2), clinic, learner);
        open(place);
        assertThat(words())
                .contains("Rideau Counselling Clinic paid for this place", "the seat goes back to them", "not why")
                .doesNotContain("Move to another cohort", "Pass it on");
        click("Give it up");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words()).contains("This place has ended");
    }

    @Test
    void doesNotExistForAStranger() {
        var place = fixtures.paid(cohort, learner);
        Acting.as(people.learner());
        assertThatThrownBy(() -> navigate(ChangeRoutes.change(place), ChangeView.class))
                .isNotNull();
    }

    private void open(RegistrationId place) {
        Acting.as(learner);
        navigate(ChangeRoutes.change(place), ChangeView.class);
    }

    /** As the reader sees it, so many days from now. */
    private String day(int ahead) {
        return Formats.date(
                LocalDate.now(clock.withZone(CohortFixtures.TORONTO)).plusDays(ahead), Languages.ENGLISH);
    }

    /** The last minute of that day. */
    private String endOf(int ahead) {
        var day = LocalDate.now(clock.withZone(CohortFixtures.TORONTO)).plusDays(ahead + 1);
        return Formats.instant(
                day.atStartOfDay(CohortFixtures.TORONTO).toInstant().minusSeconds(60),
                CohortFixtures.TORONTO,
                Languages.ENGLISH);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Remedy> remedy() {
        return find(RadioButtonGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ModuleId> modules() {
        return find(CheckboxGroup.class).single();
    }

    @SuppressWarnings("unchecked")
    private void choose(PayBy by) {
        find(RadioButtonGroup.class).all().stream()
                .filter(group -> "How would you like to pay?".equals(group.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(by);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private int buttons(String text) {
        return find(Button.class).withText(text).all().size();
    }

    private String dialog() {
        return find(Dialog.class).single().getElement().getTextRecursively();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
