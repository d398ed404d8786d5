package ca.footing.change;

import ca.footing.cohort.CohortId;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The cohorts that people of a cancelled one may move to at no cost. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Alternatives {
    private final JdbcClient jdbc;

    Alternatives(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void name(CohortId cancelled, Collection<CohortId> targets) {
        for (var target : targets) {
            jdbc.sql("insert into cohort_alternative (cohort_id, target_id) values (:cohort, :target)")
                    .param("cohort", bytes(cancelled.id()))
                    .param("target", bytes(target.id()))
                    .update();
        }
    }

    List<CohortId> to(CohortId cancelled) {
        return jdbc.sql("select target_id from cohort_alternative where cohort_id = :cohort order by target_id")
                .param("cohort", bytes(cancelled.id()))
                .query((row, _) -> cohort(row.getBytes("target_id")))
                .list();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static CohortId cohort(byte[] id) {
        var buffer = ByteBuffer.wrap(id);
        return new CohortId(new UUID(buffer.getLong(), buffer.getLong()));
    }
}
