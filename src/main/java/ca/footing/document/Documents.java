package ca.footing.document;

import ca.footing.shared.Internal;
import ca.footing.shared.Money;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issued documents: numbered without gaps in the transaction that gives the reason, and never changed. */
@Service
public class Documents {
    private final DocumentRepository documents;
    private final DocumentWriter writer;
    private final DocumentCredits credits;
    private final DocumentPdfs pdfs;
    private final ApplicationEventPublisher events;

    Documents(
            DocumentRepository documents,
            DocumentWriter writer,
            DocumentCredits credits,
            DocumentPdfs pdfs,
            ApplicationEventPublisher events) {
        this.documents = documents;
        this.writer = writer;
        this.credits = credits;
        this.pdfs = pdfs;
        this.events = events;
    }

    /**
     * Numbers, writes and keeps a document in the caller's transaction, and publishes {@link DocumentIssued}. An invoice
     * that nobody pays is taken back by a credit note.
     *
     * @throws CreditTooLarge when credit notes would take back more than the document they correct
     * @throws IllegalArgumentException when something is missing that the CRA asks for at that amount
     * @throws RecordNotFound when the document to be corrected does not exist
     */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentSummary issue(DocumentDraft draft) {
        CraTier.of(draft.quote().total()).require(draft);
        var corrected = draft.corrects() == null
                ? null
                : documents.row(draft.corrects()).orElseThrow(RecordNotFound::new);
        if (corrected != null && draft.kind() == DocumentKind.CREDIT_NOTE) {
            var credited = credits.add(corrected.id(), draft.quote().total().minor());
            if (credited > corrected.total().minor()) {
                throw new CreditTooLarge(corrected.number());
            }
        }
        var document = documents.save(writer.write(draft, corrected, isCounted(draft)));
        var summary = document.summary();
        events.publishEvent(new DocumentIssued(
                summary.id(), summary.kind(), summary.reference(), summary.payer(), summary.number()));
        return summary;
    }

    /** All documents about a thing bought, oldest first; the caller has checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public List<DocumentSummary> of(UUID reference) {
        return documents.rows(reference);
    }

    /** The document as issued; the caller has checked who asks. @throws RecordNotFound when there is none */
    @Internal
    @Transactional(readOnly = true)
    public IssuedDocument document(DocumentId document) {
        return documents.findById(document).map(Document::issued).orElseThrow(RecordNotFound::new);
    }

    /**
     * The same as an accessible PDF (PDF/UA-1, PDF/A-3a), drawn when first asked for and the same file ever after; the
     * caller has checked who gets it. Not inside a transaction: drawing takes a moment.
     *
     * @throws RecordNotFound when there is none
     */
    @Internal
    public byte[] pdf(DocumentId document) {
        return pdfs.of(documents.findById(document).map(Document::issued).orElseThrow(RecordNotFound::new));
    }

    /** How much of a document credit notes may still take back. @throws RecordNotFound when there is none */
    @Internal
    @Transactional(readOnly = true)
    public Money creditable(DocumentId document) {
        var total = documents.row(document).orElseThrow(RecordNotFound::new).total();
        return total.minus(new Money(credits.credited(document), total.currency()));
    }

    /**
     * Whether the tax counts with this document: not with a receipt for what an invoice charged already, and not with a
     * statement of forfeit about money that has its receipt (what its credit notes left is the tax that was kept).
     */
    private boolean isCounted(DocumentDraft draft) {
        return switch (draft.kind()) {
            case INVOICE, CREDIT_NOTE -> true;
            case FORFEIT -> draft.corrects() == null;
            case RECEIPT ->
                documents.rows(draft.reference()).stream()
                        .filter(earlier -> earlier.kind() == DocumentKind.INVOICE && earlier.live() == draft.live())
                        .noneMatch(invoice ->
                                credits.credited(invoice.id()) < invoice.total().minor());
        };
    }
}
