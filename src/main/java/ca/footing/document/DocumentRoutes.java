package ca.footing.document;

/** Addresses of the documents' screens and files. */
public final class DocumentRoutes {
    public static final String MINE = "documents";
    public static final String DOCUMENT = "documents/:documentId";
    public static final String OFFICE_LIST = "office/documents";
    public static final String HTML_FILE = "documents/{documentId}/document";
    public static final String PDF_FILE = "documents/{documentId}/document.pdf";

    /** Where receipts stood at first; mails of that time lead there. */
    public static final String FORMER_RECEIPT = "receipts/:documentId";

    private DocumentRoutes() {}

    public static String document(DocumentId document) {
        return "documents/" + document;
    }

    public static String html(DocumentId document) {
        return document(document) + "/document";
    }

    public static String pdf(DocumentId document) {
        return document(document) + "/document.pdf";
    }
}
