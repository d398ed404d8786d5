package ca.footing.document;

/** What a document says: money came, money is asked for, money (or its tax) goes back, money is kept. */
public enum DocumentKind {
    RECEIPT,
    INVOICE,
    CREDIT_NOTE,
    FORFEIT
}
