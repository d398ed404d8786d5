package ca.footing.document;

import ca.footing.shared.Digests;
import ca.footing.shared.PdfPrinter;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The PDF of each document: drawn once, kept with its hash, never drawn again. */
@Component
class DocumentPdfs {
    private final JdbcClient jdbc;
    private final PdfPrinter printer;
    private final Clock clock;

    DocumentPdfs(JdbcClient jdbc, PdfPrinter printer, Clock clock) {
        this.jdbc = jdbc;
        this.printer = printer;
        this.clock = clock;
    }

    /** Of two who draw at once the first one's file is kept, and both get it. */
    byte[] of(IssuedDocument document) {
        var id = document.summary().id();
        return kept(id).orElseGet(() -> {
            keep(id, printer.draw(document.html()));
            return kept(id).orElseThrow();
        });
    }

    private Optional<byte[]> kept(DocumentId document) {
        return jdbc.sql("select pdf from document_pdf where document_id = :id")
                .param("id", DocumentCredits.bytes(document))
                .query((row, _) -> row.getBytes("pdf"))
                .optional();
    }

    private void keep(DocumentId document, byte[] pdf) {
        jdbc.sql("insert ignore into document_pdf (document_id, drawn_at, pdf, sha256) values (:id, :now, :pdf, :hash)")
                .param("id", DocumentCredits.bytes(document))
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC).toLocalDateTime())
                .param("pdf", pdf)
                .param("hash", Digests.sha256(pdf))
                .update();
    }
}
