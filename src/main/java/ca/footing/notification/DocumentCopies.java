package ca.footing.notification;

import ca.footing.document.DocumentId;
import ca.footing.document.Documents;
import ca.footing.document.IssuedDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Invoices, receipts and credit notes in mails. A mail is written with the document's page in the transaction that issues
 * it; the PDF, which takes a moment to draw, takes the page's place when the mail is sent.
 */
@Component
class DocumentCopies {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentCopies.class);

    private final Documents documents;

    DocumentCopies(Documents documents) {
        this.documents = documents;
    }

    static Attachment of(IssuedDocument document) {
        return new Attachment(
                document.fileName("html"),
                "text/html; charset=utf-8",
                document.html().getBytes(StandardCharsets.UTF_8),
                document.summary().id().id());
    }

    /** The files as they go; not inside a transaction. A document that cannot be drawn goes as its page. */
    List<Attachment> asSent(List<Attachment> files) {
        return files.stream().map(this::asSent).toList();
    }

    private Attachment asSent(Attachment file) {
        var document = file.document();
        if (document == null) {
            return file;
        }
        try {
            return new Attachment(
                    file.name().replaceFirst("\\.html$", ".pdf"),
                    "application/pdf",
                    documents.pdf(new DocumentId(document)));
        } catch (RuntimeException e) {
            LOG.error("Document {} cannot be drawn and goes as its page", document, e);
            return file;
        }
    }
}
