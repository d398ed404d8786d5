package ca.footing.document;

import ca.footing.account.AccountId;
import ca.footing.shared.Languages;
import ca.footing.shared.Money;
import ca.footing.shared.Province;
import ca.footing.tax.PricedItem;
import ca.footing.tax.Quote;
import ca.footing.tax.Taxes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents for tests. */
@Component
public class DocumentFixtures {
    public static final Instant AT = Instant.parse("2026-11-23T15:00:00Z");

    private final Documents documents;
    private final Taxes taxes;
    private final TransactionTemplate transaction;

    DocumentFixtures(Documents documents, Taxes taxes, PlatformTransactionManager transactions) {
        this.documents = documents;
        this.taxes = taxes;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A price of that many cents before tax. */
    public Quote quote(long cents, Province province) {
        return taxes.quote(
                List.of(new PricedItem("Resourcing – regular price", Money.cad(cents))),
                province,
                LocalDate.of(2026, 11, 23));
    }

    public DocumentSummary receipt(AccountId payer, UUID reference, Quote quote) {
        return issue(draft(DocumentKind.RECEIPT, payer, reference, quote, Languages.ENGLISH, null));
    }

    /** A live document in Ontario's English or French about "Resourcing, winter cohort", paid by Ada Payer. */
    public static DocumentDraft draft(
            DocumentKind kind,
            AccountId payer,
            UUID reference,
            Quote quote,
            Locale locale,
            @Nullable DocumentId corrects) {
        return new DocumentDraft(
                kind,
                reference,
                payer,
                "Ada Payer",
                "",
                Languages.isFrench(locale) ? "Ressourcement, cohorte d’hiver" : "Resourcing, winter cohort",
                quote,
                AT,
                locale,
                true,
                corrects);
    }

    /** The same draft on another day, live or TEST. */
    public static DocumentDraft at(DocumentDraft draft, Instant at, boolean live) {
        return new DocumentDraft(
                draft.kind(),
                draft.reference(),
                draft.payer(),
                draft.payerName(),
                draft.purchaseOrder(),
                draft.description(),
                draft.quote(),
                at,
                draft.locale(),
                live,
                draft.corrects());
    }

    public DocumentSummary issue(DocumentDraft draft) {
        return transaction.execute(_ -> documents.issue(draft));
    }
}
