package ca.footing.document;

import ca.footing.shared.Internal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Issued documents: numbered without gaps in the transaction that gives the reason, and never changed. */
@Service
public class Documents {
    Documents() {}

    /** Numbers, writes and keeps a document in the caller's transaction. */
    @Internal
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentSummary issue(DocumentDraft draft) {
        throw new UnsupportedOperationException(draft.kind().name());
    }

    /** All documents about a thing bought, oldest first; the caller has checked who asks. */
    @Internal
    @Transactional(readOnly = true)
    public List<DocumentSummary> of(UUID reference) {
        throw new UnsupportedOperationException(reference.toString());
    }
}
