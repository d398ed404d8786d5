package ca.footing.change.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.Instalments;
import ca.footing.change.ChangeFixtures;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.CohortCancellations;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.payment.Refunds;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.RecurringJob;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** We cancel a cohort: each person chooses money back, a credit or another cohort, until a date that chooses for them. */
@FootingTest
class ACancelledCohortTest extends SpringBrowserlessTest {
    @Autowired
    private ChangeFixtures fixtures;

    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BillingFixtures billing;

    @Autowired
    private Instalments instalments;

    @Autowired
    private CohortCancellations cancellations;

    @Autowired
    private Refunds refunds;

    @Autowired
    private CaughtMail caught;

    @Autowired
    @Qualifier("changeChoices")
    private RecurringJob choices;

    @Autowired
    private MovableClock clock;

    private CohortId cohort;
    private CohortId later;
    private AccountId learner;
    private RegistrationId place;

    @BeforeEach
    void aPaidPlace() {
        cohort = cohortFixtures.cohort(4);
        later = cohortFixtures.sibling(cohort, 2, 5_000);
        learner = people.learner();
        place = fixtures.paid(cohort, learner);
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void readsWhatCanBeChosenUntilWhenAndWhatHappensOtherwise() {
        cancel();
        open();
        assertThat(words())
                .contains("this cohort does not take place", "Please choose what you would like by " + lastDay())
                .contains("If you do not, everything you paid goes back to you", "The facilitator is ill.");
        assertThat(findInView(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("$113.00 back", "A credit of $113.00", "Winter cohort");

        click("Take the credit");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(words()).contains("What happens with this place has been decided");
        navigate(ChangeRoutes.change(place), ChangeView.class);
        assertThat(words()).contains("We cancelled the cohort", "A credit of $113.00", "Settled");
    }

    @Test
    void movesToANamedCohortAtNoCostAndTheDifferenceComesBack() {
        cancel();
        open();
        click("Move there");
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(fixtures.place(later, learner)).isNotNull();
        navigate(ChangeRoutes.change(place), ChangeView.class);
        assertThat(words()).contains("the place moved to Winter cohort", "$56.50 goes back");
        assertThat(refunds.refundable(place.id())).isEqualTo(Money.cad(56_50));
    }

    @Test
    void isRemindedAndGetsEverythingBackWhenTheDateHasPassed() {
        cancel();
        clock.advance(Duration.ofDays(4));
        choices.work().run();
        var email = accounts.contact(learner).email().value();
        assertThat(caught.latestTo(email).text()).contains("$113.00");
        assertThat(refunds.refundable(place.id())).as("not yet").isEqualTo(Money.cad(113_00));
        clock.advance(Duration.ofDays(2));
        choices.work().run();
        choices.work().run();

        assertThat(refunds.refundable(place.id())).isEqualTo(Money.cad(0));
        assertThat(caught.allTo(email))
                .filteredOn(mail -> mail.subject().equals("Your refund is on its way"))
                .hasSize(1);
        open();
        assertThat(words()).contains("What happens with this place has been decided");
        navigate(ChangeRoutes.change(place), ChangeView.class);
        assertThat(words()).contains("$113.00 goes back");
    }

    @Test
    void whoPaysInPartsIsAskedForNoMoreAfterChoosingTheMoney() {
        billing.offer(cohort.id());
        var person = people.learner();
        var inParts = fixtures.paidInParts(cohort, person);
        cancel();
        assertThat(instalments.of(inParts.id())).isPresent();
        Acting.as(person);
        navigate(ChangeRoutes.choose(inParts), ChooseView.class);
        click("Take the refund");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(instalments.of(inParts.id())).isEmpty();
    }

    private void cancel() {
        Acting.as(people.registrar(), Role.REGISTRAR);
        cancellations.cancel(cohort, Set.of(later), today().plusDays(5), "The facilitator is ill.");
    }

    private void open() {
        Acting.as(learner);
        navigate(ChangeRoutes.choose(place), ChooseView.class);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CohortFixtures.TORONTO));
    }

    private String lastDay() {
        return Formats.instant(
                today().plusDays(6)
                        .atStartOfDay(CohortFixtures.TORONTO)
                        .toInstant()
                        .minusSeconds(60),
                CohortFixtures.TORONTO,
                Languages.ENGLISH);
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
