package ca.footing.document;

import java.nio.ByteBuffer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How much of a document credit notes have taken back: a row that is changed first, so that of two one waits. */
@Component
class DocumentCredits {
    private final JdbcClient jdbc;

    DocumentCredits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to what was credited, in minor units, and returns the sum. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long add(DocumentId document, long amount) {
        jdbc.sql("""
                insert into document_credit (document_id, credited) values (:id, :amount)
                on duplicate key update credited = credited + :amount
                """).param("id", bytes(document)).param("amount", amount).update();
        return credited(document);
    }

    /** In minor units; zero when nothing was. */
    long credited(DocumentId document) {
        return jdbc.sql("select credited from document_credit where document_id = :id")
                .param("id", bytes(document))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    static byte[] bytes(DocumentId document) {
        return ByteBuffer.allocate(16)
                .putLong(document.id().getMostSignificantBits())
                .putLong(document.id().getLeastSignificantBits())
                .array();
    }
}
