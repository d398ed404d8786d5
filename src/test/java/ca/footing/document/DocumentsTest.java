package ca.footing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Role;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Tokens;
import ca.footing.tax.Taxes;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@FootingTest
class DocumentsTest {
    @Autowired
    private Documents documents;

    @Autowired
    private DocumentShelf shelf;

    @Autowired
    private DocumentFixtures fixtures;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Taxes taxes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private final UUID reference = UUID.randomUUID();

    @AfterEach
    void leave() {
        Acting.asNobody();
        clock.reset();
    }

    @Test
    void isNumberedByKindYearAndModeWithoutAGap() {
        var payer = people.learner();
        var quote = fixtures.quote(10_000, Province.ON);
        var receipt = fixtures.receipt(payer, reference, quote);
        var next = fixtures.receipt(payer, UUID.randomUUID(), quote);
        var credit = fixtures.issue(DocumentFixtures.draft(
                DocumentKind.CREDIT_NOTE, payer, reference, quote, Languages.ENGLISH, receipt.id()));

        assertThat(receipt.number()).matches("R-2026-\\d{6}");
        assertThat(number(next)).isEqualTo(number(receipt) + 1);
        assertThat(credit.number()).matches("C-2026-\\d{6}");
        assertThat(credit.corrects()).isEqualTo(receipt.id());

        clock.advance(Duration.ofDays(60));
        assertThat(fixtures.receipt(payer, UUID.randomUUID(), quote).number()).startsWith("R-2027-");
    }

    @Test
    void aNumberThatWasNotUsedIsGivenAgain() {
        var payer = people.learner();
        var quote = fixtures.quote(10_000, Province.ON);
        var first = fixtures.receipt(payer, reference, quote);
        transaction.executeWithoutResult(rolledBack -> {
            documents.issue(
                    DocumentFixtures.draft(DocumentKind.RECEIPT, payer, reference, quote, Languages.ENGLISH, null));
            rolledBack.setRollbackOnly();
        });

        assertThat(number(fixtures.receipt(payer, UUID.randomUUID(), quote))).isEqualTo(number(first) + 1);
        assertThatThrownBy(() -> documents.issue(
                        DocumentFixtures.draft(DocumentKind.RECEIPT, payer, reference, quote, Languages.ENGLISH, null)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void keepsThePageWithItsHash() {
        var issued = fixtures.receipt(people.learner(), reference, fixtures.quote(10_000, Province.ON));

        var html = documents.document(issued.id()).html();
        assertThat(html).contains("Receipt", issued.number(), "Ada Payer", "HST 13%", "$13.00", "$113.00");
        assertThat(jdbc.sql("select sha256 from document where number = :number")
                        .param("number", issued.number())
                        .query((row, _) -> row.getBytes(1))
                        .single())
                .isEqualTo(Tokens.hash(html));
        assertThat(documents.of(reference)).containsExactly(issued);
    }

    @Test
    void saysAllThatTheRevenueAgencyAsksForAtEachAmount() {
        var payer = people.learner();
        for (var cents : List.of(5_000L, 20_000L, 60_000L)) {
            var issued = fixtures.receipt(payer, UUID.randomUUID(), fixtures.quote(cents, Province.ON));
            assertThat(documents.document(issued.id()).html())
                    .contains("Footing Test Practice", "November 23, 2026", "123456789 RT0001", "HST 13%")
                    .contains("Ada Payer", "Resourcing, winter cohort", "Paid on");
        }
        var nameless = DocumentFixtures.draft(
                DocumentKind.RECEIPT, payer, reference, fixtures.quote(60_000, Province.ON), Languages.ENGLISH, null);
        assertThatThrownBy(() -> fixtures.issue(withPayer(nameless, " "))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void printsTheClinicAndItsOrderNumber() {
        var draft = DocumentFixtures.draft(
                DocumentKind.INVOICE,
                people.learner(),
                reference,
                fixtures.quote(50_000, Province.ON),
                Languages.FRENCH,
                null);
        var invoice = fixtures.issue(new DocumentDraft(
                draft.kind(),
                reference,
                draft.payer(),
                "Clinique du Nord inc.",
                "BC-4711",
                draft.description(),
                draft.quote(),
                draft.at(),
                draft.locale(),
                false,
                null));

        assertThat(invoice.number()).startsWith("TI-2026-");
        assertThat(documents.document(invoice.id()).html())
                .contains("Facture", "Facturé à", "Clinique du Nord inc.", "BC-4711", "TVH 13\u00a0%", "ESSAI");
    }

    @Test
    void creditNotesTakeBackNoMoreThanTheirDocument() throws Exception {
        var payer = people.learner();
        var quote = fixtures.quote(10_000, Province.ON);
        var receipt = fixtures.receipt(payer, reference, quote);
        List<Callable<Object>> credits = new ArrayList<>();
        for (var i = 0; i < 6; i++) {
            credits.add(() -> {
                try {
                    return fixtures.issue(DocumentFixtures.draft(
                            DocumentKind.CREDIT_NOTE,
                            payer,
                            reference,
                            quote.portion(Money.cad(5_000)),
                            Languages.ENGLISH,
                            receipt.id()));
                } catch (CreditTooLarge e) {
                    return e;
                }
            });
        }
        try (var threads = Executors.newFixedThreadPool(6)) {
            var results = new ArrayList<Object>();
            for (var done : threads.invokeAll(credits)) {
                results.add(done.get());
            }
            assertThat(results).filteredOn(DocumentSummary.class::isInstance).hasSize(2);
        }
        assertThat(documents.creditable(receipt.id())).isEqualTo(Money.cad(1_300));
    }

    @Test
    void aForfeitHasItsOwnStatementWithTheTaxInside() {
        var payer = people.learner();
        var receipt = fixtures.receipt(payer, reference, fixtures.quote(50_000, Province.ON));
        var kept = taxes.included("Amount kept", Money.cad(11_300), Province.ON, LocalDate.of(2026, 11, 23));
        var statement = fixtures.issue(
                DocumentFixtures.draft(DocumentKind.FORFEIT, payer, reference, kept, Languages.ENGLISH, receipt.id()));

        assertThat(statement.number()).startsWith("F-2026-");
        assertThat(statement.tax()).isEqualTo(Money.cad(1_300));
        assertThat(documents.document(statement.id()).html())
                .contains("Statement of amount kept", receipt.number(), "$100.00", "$13.00", "$113.00", "s. 182");
        assertThat(taxDates()).containsExactly("2026-11-23", "none");
    }

    @Test
    void aReceiptForAnInvoiceIsNotTaxedAgain() {
        var payer = people.learner();
        var quote = fixtures.quote(10_000, Province.ON);
        fixtures.issue(DocumentFixtures.draft(DocumentKind.INVOICE, payer, reference, quote, Languages.ENGLISH, null));
        fixtures.receipt(payer, reference, quote);

        assertThat(taxDates()).containsExactly("2026-11-23", "none");
    }

    @Test
    void isForItsPayerAndTheOffice() {
        var payer = people.learner();
        var id = fixtures.receipt(payer, reference, fixtures.quote(10_000, Province.ON))
                .id();

        assertThat(Acting.as(payer, Role.LEARNER, () -> shelf.read(id)).number())
                .startsWith("R-");
        assertThat(Acting.as(payer, Role.LEARNER, shelf::mine)).hasSize(1);
        assertThat(Acting.as(people.registrar(), Role.REGISTRAR, () -> shelf.read(id)))
                .isNotNull();
        var stranger = people.learner();
        for (var role : List.of(Role.LEARNER, Role.FACILITATOR)) {
            assertThatThrownBy(() -> Acting.as(stranger, role, () -> shelf.read(id)))
                    .isInstanceOf(RecordNotFound.class);
            assertThatThrownBy(() -> Acting.as(stranger, role, () -> shelf.pdf(id)))
                    .isInstanceOf(RecordNotFound.class);
        }
        Acting.asNobody();
        assertThatThrownBy(() -> shelf.read(id)).isInstanceOf(AuthenticationException.class);
    }

    @Test
    void theOfficeFindsItByKindAndByAnyWord() {
        var payer = people.learner();
        var issued = fixtures.receipt(payer, reference, fixtures.quote(10_000, Province.ON));

        Acting.as(people.registrar(), Role.REGISTRAR);
        assertThat(shelf.find(new DocumentFilter(null, issued.number()))).containsExactly(issued);
        assertThat(shelf.find(new DocumentFilter(DocumentKind.RECEIPT, "Ada"))).contains(issued);
        assertThat(shelf.find(new DocumentFilter(DocumentKind.INVOICE, issued.number())))
                .isEmpty();
        assertThat(shelf.find(new DocumentFilter(null, "%%%"))).isEmpty();
    }

    private List<String> taxDates() {
        return jdbc.sql(
                        "select coalesce(tax_date, 'none') from document where payer_name = 'Ada Payer' and id in (:ids)"
                                + " order by issued_at, number desc")
                .param(
                        "ids",
                        documents.of(reference).stream()
                                .map(row -> DocumentCredits.bytes(row.id()))
                                .toList())
                .query(String.class)
                .list();
    }

    private static DocumentDraft withPayer(DocumentDraft draft, String name) {
        return new DocumentDraft(
                draft.kind(),
                draft.reference(),
                new AccountId(UUID.randomUUID()),
                name,
                "",
                draft.description(),
                draft.quote(),
                draft.at(),
                draft.locale(),
                true,
                null);
    }

    private static int number(DocumentSummary document) {
        return Integer.parseInt(document.number().substring(document.number().lastIndexOf('-') + 1));
    }
}
