package ca.footing.document;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.shared.ForBookkeepers;
import ca.footing.shared.ForSignedIn;
import ca.footing.shared.RecordNotFound;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents for those who may read them: their payer, and the office. */
@Service
public class DocumentShelf {
    /** How many the office's list holds at most. */
    public static final int MOST = 200;

    private final DocumentRepository documents;
    private final DocumentPdfs pdfs;
    private final CurrentAccount caller;

    DocumentShelf(DocumentRepository documents, DocumentPdfs pdfs, CurrentAccount caller) {
        this.documents = documents;
        this.pdfs = pdfs;
        this.caller = caller;
    }

    /** The caller's own, newest first. */
    @ForSignedIn
    @Transactional(readOnly = true)
    public List<DocumentSummary> mine() {
        return documents.rows(caller.require());
    }

    /** @throws RecordNotFound unless the caller is its payer or belongs to the office */
    @ForSignedIn
    @Transactional(readOnly = true)
    public IssuedDocument read(DocumentId document) {
        return documents
                .findById(document)
                .map(Document::issued)
                .filter(issued -> mayRead(issued.summary()))
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * The document as an accessible PDF (PDF/UA-1, PDF/A-3a), drawn from its page when first asked for and the same file
     * ever after. Not inside a transaction: drawing takes a moment.
     *
     * @throws RecordNotFound unless the caller is its payer or belongs to the office
     */
    @ForSignedIn
    public byte[] pdf(DocumentId document) {
        return pdfs.of(read(document));
    }

    /** The newest first; {@link #MOST} at most. */
    @ForBookkeepers
    @Transactional(readOnly = true)
    public List<DocumentSummary> find(DocumentFilter filter) {
        var text = filter.text().strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return documents.rows(filter.kind(), "%" + text + "%", Limit.of(MOST));
    }

    private boolean mayRead(DocumentSummary document) {
        return caller.id().filter(document.payer()::equals).isPresent()
                || Stream.of(Role.BOOKKEEPER, Role.REGISTRAR, Role.OWNER).anyMatch(caller::has);
    }
}
