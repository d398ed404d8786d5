package ca.footing.payment;

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

    /** The next number of a series, for example {@code R-2026-000017}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String letter, int year) {
        var series = letter + "-" + year;
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
}
