package ca.footing.payment.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ca.footing.BrowserTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.document.DocumentRoutes;
import ca.footing.document.Documents;
import ca.footing.payment.PaymentFixtures;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.Payments;
import ca.footing.shared.Languages;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way over the hosted page and back, as a payer walks it. */
class PayingE2E extends BrowserTest {
    @Autowired
    private Payments payments;

    @Autowired
    private PaymentFixtures fixtures;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Test
    void paysWithTheKeyboardAndSeesItArrive() {
        for (var width : WIDTHS) {
            var payment = fixtures.open(UUID.randomUUID(), 39_500);
            var page = visit(width, "en");
            page.navigate(payments.pageOf(payment).toString());
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("TEST CHECKOUT – no money moves");
            check(page, "test-checkout-" + width);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Pay $446.35"))
                    .focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Thank you: your payment has arrived");
            check(page, "payment-return-" + width);
        }
    }

    @Test
    void theReceiptReadsWellInFrench() {
        var reference = UUID.randomUUID();
        fixtures.payAndSettle(payments.pageOf(fixtures.open(fixtures.french(reference, 39_500))));
        var receipt = payments.stateOf(reference).orElseThrow().receipt();
        for (var width : WIDTHS) {
            var page = visit(width, "fr");
            page.setContent(documents.document(receipt).html());
            assertThat(page.getByRole(AriaRole.HEADING)).hasText("Reçu");
            check(page, "receipt-" + width);
        }
    }

    @Test
    void theOfficeSeesWhatNeedsADecisionAndOpensAReceipt() {
        var reference = UUID.randomUUID();
        var late = payments.pageOf(fixtures.open(reference, 39_500));
        fixtures.open(reference, 29_500);
        fixtures.payAndSettle(late);
        var bought = UUID.randomUUID();
        fixtures.payAndSettle(payments.pageOf(fixtures.open(bought, 39_500)));
        var paid = payments.stateOf(bought).orElseThrow().receipt();
        var registrar = AccountFixtures.freshEmail();
        accounts.create(
                registrar, "Sasha", AccountFixtures.PASSWORD, Languages.ENGLISH, Set.of(Role.LEARNER, Role.REGISTRAR));
        for (var width : WIDTHS) {
            var page = visit(width, "en");
            page.navigate("/sign-in");
            page.locator("input[name=username]").fill(registrar.value());
            page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("sign-in"));

            page.navigate("/" + PaymentRoutes.OFFICE_LIST);
            assertThat(page.getByText("Accept it if it is still right").first()).isVisible();
            check(page, "payments-" + width);
            page.navigate("/" + DocumentRoutes.document(paid));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Receipt");
            check(page, "receipt-view-" + width);
            var document = page.request().get(address("/" + DocumentRoutes.html(paid)));
            assertThat(document).isOK();
            var stranger = visit(width, "en").request().get(address("/" + DocumentRoutes.html(paid)));
            assertThat(stranger).not().isOK();
        }
    }

    private void check(Page page, String name) {
        isAccessible(page);
        fitsItsWidth(page);
        screenshot(page, name);
    }
}
