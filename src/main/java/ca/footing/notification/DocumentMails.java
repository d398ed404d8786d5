package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.document.DocumentId;
import ca.footing.document.DocumentIssued;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentRoutes;
import ca.footing.document.Documents;
import ca.footing.shared.Formats;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings credit notes and statements of amounts kept to whoever paid. Receipts go with the place ({@link PlaceMails}),
 * invoices and what becomes of them with the transfer ({@link TransferMails}).
 */
@Component
class DocumentMails {
    private final MailWriter writer;
    private final Accounts accounts;
    private final Documents documents;

    DocumentMails(MailWriter writer, Accounts accounts, Documents documents) {
        this.writer = writer;
        this.accounts = accounts;
        this.documents = documents;
    }

    /** An account that has ended gets no mail; the document stays for the books. */
    @EventListener
    void on(DocumentIssued event) {
        if (event.kind() != DocumentKind.CREDIT_NOTE && event.kind() != DocumentKind.FORFEIT) {
            return;
        }
        var document = documents.document(event.document());
        if (accounts.epoch(event.payer()).isEmpty()
                || isInvoice(document.summary().corrects())) {
            return;
        }
        var kind = event.kind() == DocumentKind.FORFEIT ? MailKind.AMOUNT_KEPT : MailKind.CREDIT_NOTE_ISSUED;
        var person = accounts.contact(event.payer());
        var summary = document.summary();
        var draft =
                writer.draft(kind, person.locale()).greeting(person.name()).paragraph("text", summary.description());
        draft.facts(
                        "document",
                        List.of(
                                draft.fact("number", summary.number()),
                                draft.fact("amount", Formats.money(summary.total(), person.locale())),
                                draft.fact("tax", Formats.money(summary.tax(), person.locale()))))
                .action("action", writer.link(DocumentRoutes.document(event.document())));
        writer.write(kind, event.document().toString(), person, draft, DocumentCopies.of(document));
    }

    private boolean isInvoice(@Nullable DocumentId corrected) {
        return corrected != null && documents.document(corrected).summary().kind() == DocumentKind.INVOICE;
    }
}
