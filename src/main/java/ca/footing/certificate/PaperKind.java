package ca.footing.certificate;

/** What can be checked by its code or its file; texts {@code site.verify.kind.XX}. */
public enum PaperKind {
    CERTIFICATE(""),
    /** What somebody attended, whole or in part; no certificate. */
    LETTER("A"),
    /** One complete module. */
    STATEMENT("M");

    private final String mark;

    PaperKind(String mark) {
        this.mark = mark;
    }

    /** Stands before the number, so that each kind counts without gaps on its own: {@code FTG-2026-A000003}. */
    String mark() {
        return mark;
    }
}
