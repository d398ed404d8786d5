package ca.footing.payment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.Payments;
import ca.footing.payment.sandbox.SandboxCashier;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class ComeBackFromPayingTest extends SpringBrowserlessTest {
    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private SandboxCashier cashier;

    private final UUID reference = UUID.randomUUID();

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aStrangerToTheSessionSeesThePaymentArriveByItself() {
        var payment = fixtures.open(reference, 10_000);
        var page = payments.pageOf(payment);
        Acting.asNobody();
        UI.getCurrent().navigate(PaymentRoutes.returned(fixtures.token(payment)));
        assertThat(title()).isEqualTo("Waiting for your payment to arrive");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2_000);

        poll();
        assertThat(title()).isEqualTo("Waiting for your payment to arrive");
        fixtures.pay(page);
        poll();

        assertThat(title()).isEqualTo("Thank you: your payment has arrived");
        assertThat(texts()).anyMatch(text -> text.contains("$113.00"));
        assertThat(links())
                .containsExactly(
                        "/en/series",
                        "/documents/"
                                + payments.stateOf(reference).orElseThrow().receipt());
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void isToldThatTheBankStillWorks() {
        var payment = fixtures.open(reference, 10_000);
        cashier.payLater(PaymentFixtures.session(payments.pageOf(payment)));
        UI.getCurrent().navigate(PaymentRoutes.returned(fixtures.token(payment)));

        poll();

        assertThat(title()).isEqualTo("Your payment is on its way");
        assertThat(texts()).anyMatch(text -> text.contains("five business days"));
    }

    @Test
    void isNotKeptWaitingForEver() {
        var payment = fixtures.open(reference, 10_000);
        payments.pageOf(payment);
        UI.getCurrent().navigate(PaymentRoutes.returned(fixtures.token(payment)));

        for (var i = 0; i < 12; i++) {
            poll();
        }
        assertThat(texts()).anyMatch(text -> text.contains("nothing was charged"));
        for (var i = 0; i < 20; i++) {
            poll();
        }
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(findInView(com.vaadin.flow.component.button.Button.class)
                        .withText("Check again")
                        .all())
                .hasSize(1);
    }

    @Test
    void aTokenThatWasNeverGivenOutLeadsNowhere() {
        UI.getCurrent().navigate(PaymentRoutes.returned("guessed"));

        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing here");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String title() {
        return findInView(H1.class).single().getText();
    }

    private List<String> texts() {
        return findInView(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private List<String> links() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
