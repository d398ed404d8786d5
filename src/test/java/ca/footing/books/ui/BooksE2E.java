package ca.footing.books.ui;

import ca.footing.BrowserTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.document.DocumentFixtures;
import ca.footing.document.DocumentKind;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents and the books as the browser shows them, in both languages and widths. */
class BooksE2E extends BrowserTest {
    @Autowired
    private DocumentFixtures documents;

    @Autowired
    private Accounts accounts;

    @Test
    void whoeverPaidReadsTheirDocuments() {
        for (var language : LANGUAGES) {
            var email = AccountFixtures.freshEmail();
            var locale = Languages.of(language);
            var payer = accounts.create(email, "Ada", AccountFixtures.PASSWORD, locale, Set.of(Role.LEARNER));
            var quote = documents.quote(39_500, Province.ON);
            var receipt = documents.issue(
                    DocumentFixtures.draft(DocumentKind.RECEIPT, payer, UUID.randomUUID(), quote, locale, null));
            documents.issue(DocumentFixtures.draft(
                    DocumentKind.CREDIT_NOTE,
                    payer,
                    UUID.randomUUID(),
                    quote.portion(Money.cad(39_635)),
                    locale,
                    receipt.id()));
            for (var width : WIDTHS) {
                var page = signedIn(email.value(), width, language);
                look(page, "/documents", "my-documents-" + width + "-" + language);
                look(page, "/documents/" + receipt.id(), "document-" + width + "-" + language);
            }
        }
    }

    @Test
    void theOwnerKeepsTheBooks() {
        for (var language : LANGUAGES) {
            var email = AccountFixtures.freshEmail();
            var locale = Languages.of(language);
            var owner =
                    accounts.create(email, "Sasha", AccountFixtures.PASSWORD, locale, Set.of(Role.LEARNER, Role.OWNER));
            for (var province : Province.values()) {
                var draft = DocumentFixtures.draft(
                        DocumentKind.RECEIPT,
                        owner,
                        UUID.randomUUID(),
                        documents.quote(39_500, province),
                        locale,
                        null);
                documents.issue(DocumentFixtures.at(draft, DocumentFixtures.AT, false));
            }
            for (var width : WIDTHS) {
                var page = signedIn(email.value(), width, language);
                look(page, "/office/documents", "documents-" + width + "-" + language);
                look(page, "/office/tax-return?period=2026-Q4", "tax-return-" + width + "-" + language);
                look(page, "/office/tax-return?period=1999-Q4", "tax-return-empty-" + width + "-" + language);
                look(page, "/office/tax", "tax-" + width + "-" + language);
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(
                                                "fr".equals(language)
                                                        ? "Modifier l’inscription"
                                                        : "Change the registration"))
                        .click();
                page.getByRole(AriaRole.DIALOG).locator("vaadin-date-picker").waitFor();
                check(page, "tax-dialog-" + width + "-" + language);
            }
        }
    }

    private Page signedIn(String email, int width, String language) {
        var page = visit(width, language);
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }

    private void look(Page page, String path, String name) {
        page.navigate(path);
        page.locator("h1").first().waitFor();
        check(page, name);
    }

    private void check(Page page, String name) {
        screenshot(page, name);
        isAccessible(page);
        fitsItsWidth(page);
    }
}
