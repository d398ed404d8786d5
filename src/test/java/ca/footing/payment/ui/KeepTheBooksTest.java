package ca.footing.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Role;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.PaymentTasks;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office looks after what did not go its way by itself. */
@FootingTest
class KeepTheBooksTest extends SpringBrowserlessTest {
    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private PaymentTasks tasks;

    @Autowired
    private AccountFixtures people;

    private final UUID reference = UUID.randomUUID();

    @BeforeEach
    void inTheOffice() {
        Acting.as(people.owner(), Role.REGISTRAR, Role.OWNER);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void seesWhatCameAndWentOfAPaymentAndLetsTheBooksFollowTheDashboard() {
        var troubled = fixtures.troubled(reference);
        navigate(PaymentRoutes.office(troubled.refunded()), PaymentView.class);

        assertThat(text())
                .contains("$113.00", "$30.00", "$83.00", "Agreed on the telephone", "Credit note")
                .contains("Made in Stripe’s dashboard", "Nothing can be sent back now");
        test(findInView(Button.class).withText("Issue the credit note").single())
                .click();

        assertThat(findInView(Button.class).withText("Issue the credit note").all())
                .isEmpty();
        assertThat(tasks.open().stream().filter(task -> troubled.refunded().equals(task.payment())))
                .isEmpty();
    }

    @Test
    void refundsAPartAfterBeingAskedAndOnlyWithAReason() {
        var payment = fixtures.paid(reference, 10_000);
        navigate(PaymentRoutes.office(payment), PaymentView.class);
        test(findInView(BigDecimalField.class).single()).setValue(new BigDecimal("200.00"));
        test(findInView(Button.class).withText("Refund").single()).click();
        assertThat(findInView(BigDecimalField.class).single().isInvalid()).isTrue();
        assertThat(findInView(TextArea.class).single().isInvalid()).isTrue();

        test(findInView(BigDecimalField.class).single()).setValue(new BigDecimal("12.50"));
        test(findInView(TextArea.class).single()).setValue("Goodwill");
        test(findInView(Button.class).withText("Refund").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(text()).contains("$12.50", "Goodwill", "sent back", "$100.50");
    }

    @Test
    void settlesATaskInWords() {
        var troubled = fixtures.troubled(reference);
        navigate(PaymentRoutes.OFFICE_TASKS, TasksView.class);
        assertThat(text()).contains("Disputed payment", "Refunded in Stripe’s dashboard");

        navigate(PaymentRoutes.office(troubled.refunded()), PaymentView.class);
        test(findInView(Button.class).withText("Mark as settled").single()).click();
        test(find(TextArea.class).single()).setValue("Spoke with the payer");
        test(find(Button.class).withText("Mark as settled").all().getLast()).click();

        assertThat(text()).contains("Spoke with the payer", "settled");
    }

    @Test
    void gathersTheEvidenceOfADispute() {
        var troubled = fixtures.troubled(reference);
        navigate(PaymentRoutes.dispute(troubled.dispute()), DisputeView.class);

        assertThat(text()).contains("Disputed payment", "$226.00", "Payment and documents", "Ada Payer", "Print");
        navigate(PaymentRoutes.office(troubled.disputed()), PaymentView.class);
        assertThat(text()).contains("The bank is deciding about this payment", "Open the evidence");
        assertThat(findInView(BigDecimalField.class).all()).isEmpty();
    }

    @Test
    void seesHowTheConversationStandsAndMakesAnEndpoint() {
        navigate(PaymentRoutes.OFFICE_STRIPE, StripeView.class);
        assertThat(text()).contains("Sandbox in this process", "Send refunds", com.stripe.Stripe.API_VERSION);

        test(findInView(Button.class).withText("Make an endpoint").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(findInView(Code.class).single().getText()).startsWith("whsec_");
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
