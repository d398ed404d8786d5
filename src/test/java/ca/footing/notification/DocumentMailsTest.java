package ca.footing.notification;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.document.DocumentFixtures;
import ca.footing.document.DocumentId;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentSummary;
import ca.footing.document.Documents;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class DocumentMailsTest {
    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private Documents documents;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CaughtMail caught;

    private final EmailAddress address = AccountFixtures.freshEmail();

    @Test
    void aCreditNoteComesWithItsDocumentInThePayersLanguage() {
        for (var locale : Languages.ALL) {
            var person = AccountFixtures.freshEmail();
            var payer = accounts.create(person, "Ada", "", locale, Set.of(Role.LEARNER));
            var receipt = issue(DocumentKind.RECEIPT, payer, 11_300, locale, null);
            var credit = issue(DocumentKind.CREDIT_NOTE, payer, 5_650, locale, receipt.id());

            var mail = caught.latestTo(person.value());
            assertThat(mail.subject())
                    .isEqualTo(
                            Languages.isFrench(locale)
                                    ? "Votre note de crédit – Footing"
                                    : "Your credit note – Footing");
            assertThat(mail.text()).contains(credit.number(), Languages.isFrench(locale) ? "6,50" : "$6.50");
            assertThat(mail.files().get("footing-" + credit.number() + ".pdf")).isEqualTo(documents.pdf(credit.id()));
            assertThat(caught.linkIn(mail, "documents/")).isEqualTo("/documents/" + credit.id());
        }
    }

    @Test
    void anAmountKeptIsExplained() {
        var payer = accounts.create(address, "Ada", "", Languages.ENGLISH, Set.of(Role.LEARNER));
        var receipt = issue(DocumentKind.RECEIPT, payer, 11_300, Languages.ENGLISH, null);
        var kept = issue(DocumentKind.FORFEIT, payer, 5_650, Languages.ENGLISH, receipt.id());

        var mail = caught.latestTo(address.value());
        assertThat(mail.subject()).isEqualTo("Statement of the amount kept – Footing");
        assertThat(mail.text()).contains(kept.number(), "$56.50", "$6.50", "refund terms");
    }

    @Test
    void whatBecomesOfAnInvoiceIsToldByTheTransfer() {
        var payer = accounts.create(address, "Ada", "", Languages.ENGLISH, Set.of(Role.LEARNER));
        var invoice = issue(DocumentKind.INVOICE, payer, 11_300, Languages.ENGLISH, null);
        issue(DocumentKind.CREDIT_NOTE, payer, 11_300, Languages.ENGLISH, invoice.id());

        assertThat(caught.allTo(address.value())).isEmpty();
    }

    private DocumentSummary issue(
            DocumentKind kind, AccountId payer, long gross, Locale locale, @Nullable DocumentId corrects) {
        var quote = fixtures.quote(10_000, Province.ON).portion(Money.cad(gross));
        return fixtures.issue(DocumentFixtures.draft(kind, payer, UUID.randomUUID(), quote, locale, corrects));
    }
}
