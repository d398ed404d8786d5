package ca.footing.billing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.billing.BillingFixtures;
import ca.footing.billing.BillingRoutes;
import ca.footing.billing.Credits;
import ca.footing.billing.PlanId;
import ca.footing.shared.Money;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class WatchWhatIsAwaitedTest extends SpringBrowserlessTest {
    @Autowired
    private BillingFixtures billing;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Credits credits;

    private AccountId person;
    private PlanId plan;

    @BeforeEach
    void someone() {
        person = people.learner();
        plan = billing.examples(person);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aPersonSeesCreditAndPartsWithTheirDays() {
        Acting.as(person);
        UI.getCurrent().navigate(BillingRoutes.CREDIT);
        assertThat(words()).contains("You can use $75.00 now", "Granted by the office", "$133.91 of $446.35 are paid.");

        UI.getCurrent().navigate(BillingRoutes.plan(plan));

        assertThat(words())
                .contains("1 of 3", "Paid on", "2 of 3", "Still to come", "your place and what you have earned");
        assertThat(find(Button.class).withText("Pay now").all()).hasSize(2);
        assertThat(find(Checkbox.class).single().getLabel()).contains("$75.00");
    }

    @Test
    void nobodySeesAnothersPlan() {
        Acting.as(people.learner());
        UI.getCurrent().navigate(BillingRoutes.plan(plan));

        assertThat(words()).doesNotContain("1 of 3");
    }

    @Test
    void theOfficeEntersMoneyAndWhatIsMissingAsksForIt() {
        Acting.as(people.registrar(), Role.REGISTRAR);
        UI.getCurrent().navigate(BillingRoutes.OFFICE_TRANSFERS);
        assertThat(words()).contains("$200.00 of $446.35 received", "Awaited", "PO-2026-114");
        test(find(Button.class).withText("Enter money").all().getFirst()).click();
        var dialog = find(ArrivalDialog.class).single();
        test(find(Button.class, dialog).withText("Enter money").single()).click();
        assertThat(find(TextField.class, dialog).single().isInvalid()).isTrue();

        test(find(TextField.class, dialog).single()).setValue("CA-" + person);
        test(find(Button.class, dialog).withText("Enter money").single()).click();

        assertThat(words()).contains("Paid");
    }

    @Test
    void theOfficeSeesPlansAndCredits() {
        Acting.as(people.registrar(), Role.REGISTRAR);
        UI.getCurrent().navigate(BillingRoutes.OFFICE_PLANS);
        assertThat(words()).contains("Ada Payer", "$133.91 of $446.35", "No reminder yet", "Ask for no more");

        UI.getCurrent().navigate(BillingRoutes.OFFICE_CREDITS);

        assertThat(words()).contains("in all", "Granted by the office");
        assertThat(credits.balance(person)).isEqualTo(Money.cad(7_500));
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
