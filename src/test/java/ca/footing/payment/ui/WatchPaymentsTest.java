package ca.footing.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentStatus;
import ca.footing.payment.Payments;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class WatchPaymentsTest extends SpringBrowserlessTest {
    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    private final UUID reference = UUID.randomUUID();
    private final String name = "Payer " + reference;

    @BeforeEach
    void theRegistrarSitsDown() {
        Acting.as(AccountId.next(), Role.REGISTRAR);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void seesWhoPaidHowMuchAndTheReceipt() {
        fixtures.payAndSettle(payments.pageOf(fixtures.open(fixtures.named(reference, name, 10_000))));

        navigate(PaymentsView.class);
        look(name);

        var receipt = payments.stateOf(reference).orElseThrow().receiptNumber();
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(name, "Resourcing, winter cohort", "Paid", "$113.00", "test", receipt));
    }

    @Test
    void acceptsMoneyThatCameAfterClosing() {
        var page = payments.pageOf(fixtures.open(fixtures.named(reference, name, 10_000)));
        fixtures.open(fixtures.request(reference, 20_000));
        fixtures.payAndSettle(page);

        navigate(PaymentsView.class);
        look(name);
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("For review", "Accept it if it is still right"));
        test(findInView(Button.class).withText("Accept this payment").single()).click();

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).contains("Paid", "Receipt T-"));
    }

    @Test
    void whatNeedsADecisionComesFirst() {
        var old = payments.pageOf(fixtures.open(reference, 10_000));
        fixtures.open(reference, 20_000);
        fixtures.payAndSettle(old);
        fixtures.open(UUID.randomUUID(), 30_000);

        navigate(PaymentsView.class);

        assertThat(rows().getFirst()).contains("For review");
    }

    @Test
    @SuppressWarnings("unchecked")
    void filtersByStatusAndSaysSoWhenNothingMatches() {
        fixtures.open(fixtures.named(reference, name, 10_000));
        navigate(PaymentsView.class);
        look(name);
        assertThat(rows()).hasSize(1);

        Select<PaymentStatus> status = findInView(Select.class).single();
        test(status).selectItem("With the bank");

        assertThat(rows()).isEmpty();
        assertThat(findInView(H2.class).single().getText()).isEqualTo("No payments here");
    }

    private void look(String text) {
        test(findInView(TextField.class).single()).setValue(text);
    }

    private List<String> rows() {
        return findInView(Div.class).withClassName("row-card").all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
