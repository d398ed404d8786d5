package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.billing.BillingFixtures;
import ca.footing.document.DocumentKind;
import ca.footing.document.Documents;
import ca.footing.shared.Languages;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a clinic's bookkeeper gets by mail: the invoice as a file that can be paid from, filed and checked. */
@FootingTest
class InvoiceMailsTest {
    @Autowired
    private BillingFixtures billing;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private CaughtMail caught;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void theInvoiceGoesAsAPdfInThePayersLanguage() throws IOException {
        for (var locale : Languages.ALL) {
            var french = Languages.isFrench(locale);
            var address = AccountFixtures.freshEmail();
            var payer = accounts.create(address, "Ada", "", locale, Set.of(Role.LEARNER));
            var order = Acting.as(
                    people.registrar(),
                    Role.REGISTRAR,
                    () -> billing.byTransfer(payer, locale, french ? "Ressourcement" : "Resourcing", "PO-2026-114"));
            var invoice = documents.of(order).getFirst();
            assertThat(invoice.kind()).isEqualTo(DocumentKind.INVOICE);

            var mail = caught.latestTo(address.value());

            assertThat(mail.files()).containsOnlyKeys("footing-" + invoice.number() + ".pdf");
            var pdf = mail.files().get("footing-" + invoice.number() + ".pdf");
            assertThat(pdf).isEqualTo(documents.pdf(invoice.id()));
            assertThat(text(pdf, locale))
                    .contains(invoice.number(), "PO-2026-114", french ? "Ressourcement" : "Resourcing")
                    .contains(french ? "Facture" : "Invoice")
                    .contains(french ? "113,00" : "$113.00");
        }
    }

    private static String text(byte[] pdf, Locale locale) throws IOException {
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getDocumentCatalog().getLanguage()).startsWith(locale.getLanguage());
            return new PDFTextStripper().getText(read).replace('\u00a0', ' ');
        }
    }
}
