package ca.footing.practice;

import ca.footing.shared.ForSignedIn;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What bodies ask for and credit: rows with a first day and a source, never code. The body decides; we only count. */
@Service
@Transactional(readOnly = true)
@ForSignedIn
public class PracticeRules {
    private final JdbcClient jdbc;

    PracticeRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version that was, is or will be in force, by body and what it is about, oldest first. */
    public List<Target> targets() {
        return jdbc.sql("select * from practice_target order by body, contact_hours, stage, valid_from")
                .query((row, _) -> new Target(
                        row.getString("body"),
                        row.getString("stage"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("contact_hours"),
                        row.getInt("supervision_hours"),
                        row.getBigDecimal("ratio"),
                        row.getBigDecimal("individual_share"),
                        row.getString("source")))
                .list();
    }

    /** Every version that was, is or will be in force, by body and kind, oldest first. */
    public List<Weight> weights() {
        return jdbc.sql("select * from practice_weight order by body, kind, valid_from, edition")
                .query((row, _) -> new Weight(
                        row.getString("body"),
                        PracticeKind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("numerator"),
                        row.getInt("denominator"),
                        row.getObject("minutes_per_participant", Integer.class),
                        row.getObject("largest_group", Integer.class),
                        row.getString("source"),
                        row.getInt("edition"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("reason")))
                .list();
    }
}
