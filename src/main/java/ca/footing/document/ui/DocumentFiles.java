package ca.footing.document.ui;

import ca.footing.document.DocumentId;
import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentShelf;
import ca.footing.shared.Ids;
import ca.footing.shared.RecordNotFound;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A document as a page of its own, and as PDF to keep. */
@RestController
class DocumentFiles {
    /** The page carries its own styles and needs nothing else. */
    private static final String NOTHING_BUT_STYLES =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final DocumentShelf shelf;

    DocumentFiles(DocumentShelf shelf) {
        this.shelf = shelf;
    }

    /** The second address is the one that receipts had at first. */
    @GetMapping({DocumentRoutes.HTML_FILE, "receipts/{documentId}/document"})
    ResponseEntity<String> page(@PathVariable String documentId) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", NOTHING_BUT_STYLES)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(shelf.read(id(documentId)).html());
    }

    @GetMapping(DocumentRoutes.PDF_FILE)
    ResponseEntity<byte[]> pdf(@PathVariable String documentId) {
        var document = shelf.read(id(documentId));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.fileName("pdf"))
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(shelf.pdf(document.summary().id()));
    }

    @ExceptionHandler(RecordNotFound.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingHere() {}

    private static DocumentId id(String text) {
        return Ids.parse(text).map(DocumentId::new).orElseThrow(RecordNotFound::new);
    }
}
