package ca.footing.document;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers of documents without gaps: the counter row is changed in the transaction that uses the number. */
@Component
class DocumentNumbers {
    private final JdbcClient jdbc;

    DocumentNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a kind and year, for example {@code R-2026-000017}; TEST documents have their own series. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(DocumentKind kind, boolean live, int year) {
        var series = letters(kind, live) + "-" + year;
        jdbc.sql(
                        "insert into document_number (series, last) values (:series, 1) on duplicate key update last = last + 1")
                .param("series", series)
                .update();
        var last = jdbc.sql("select last from document_number where series = :series")
                .param("series", series)
                .query(Long.class)
                .single();
        return String.format(Locale.ROOT, "%s-%06d", series, last);
    }

    private static String letters(DocumentKind kind, boolean live) {
        return switch (kind) {
            case RECEIPT -> live ? "R" : "T";
            case INVOICE -> live ? "I" : "TI";
            case CREDIT_NOTE -> live ? "C" : "TC";
            case FORFEIT -> live ? "F" : "TF";
        };
    }
}
