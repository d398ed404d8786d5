package ca.footing.document;

import java.util.Locale;

/** A document as it was issued: what it is, its language, and its page. */
public record IssuedDocument(DocumentSummary summary, Locale locale, String html) {
    public String number() {
        return summary.number();
    }

    /** For a file of that document: {@code footing-R-2026-000017.html}. */
    public String fileName(String extension) {
        return "footing-" + number() + "." + extension;
    }
}
