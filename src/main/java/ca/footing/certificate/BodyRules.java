package ca.footing.certificate;

import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bodies and their dated rules as the database keeps them; a rule is added, never changed. */
@Component
class BodyRules {
    private final JdbcClient jdbc;

    BodyRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Body> bodies() {
        return jdbc.sql("select * from accrediting_body order by position, code")
                .query((row, _) -> new Body(
                        row.getString("code"),
                        new LocalizedText(row.getString("name_en"), row.getString("name_fr")),
                        row.getBoolean("number_needed")))
                .list();
    }

    /** All rules, the newest of each body first. */
    List<BodyRule> all() {
        return jdbc.sql("select * from accrediting_rule order by body, valid_from desc")
                .query((row, _) -> rule(row))
                .list();
    }

    /** The rule of each body that is in force on a day; a body without one yet is absent. */
    Map<String, BodyRule> on(LocalDate day) {
        var found = new LinkedHashMap<String, BodyRule>();
        jdbc.sql("select * from accrediting_rule where valid_from <= :day order by valid_from")
                .param("day", day)
                .query((row, _) -> rule(row))
                .list()
                .forEach(rule -> found.put(rule.body(), rule));
        return found;
    }

    /** Behind those that are known. @return false when the code is taken */
    boolean add(Body body) {
        return jdbc.sql("""
                        insert ignore into accrediting_body (code, position, name_en, name_fr, number_needed)
                        select :code, coalesce(max(position), 0) + 1, :en, :fr, :number from accrediting_body""")
                        .param("code", body.code())
                        .param("en", body.name().en())
                        .param("fr", body.name().fr())
                        .param("number", body.numberNeeded())
                        .update()
                > 0;
    }

    /** @return false when the body has a rule from that day already */
    boolean add(BodyRule rule, UUID by, Instant now) {
        return jdbc.sql("""
                        insert ignore into accrediting_rule values (:body, :from, :whole, :partial, :tolerance, :late, :early, :gap,
                        :makeUp, :months, :roundTo, :rounding, :minimum, :credit, :source, :now, :by, :sourceFr)""")
                        .param("body", rule.body())
                        .param("from", rule.from())
                        .param("whole", rule.wholeProgramme())
                        .param("partial", rule.partialSessions())
                        .param("tolerance", rule.toleranceMinutes())
                        .param("late", rule.lateLimit(), Types.INTEGER)
                        .param("early", rule.earlyLimit(), Types.INTEGER)
                        .param("gap", rule.gapLimit(), Types.INTEGER)
                        .param("makeUp", rule.makeUp())
                        .param("months", rule.makeUpMonths(), Types.INTEGER)
                        .param("roundTo", rule.roundTo())
                        .param("rounding", rule.rounding().name())
                        .param("minimum", rule.minimumMinutes())
                        .param("credit", rule.creditMinutes())
                        .param("source", rule.source().en())
                        .param("sourceFr", rule.source().fr())
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("by", Ids.bytes(by))
                        .update()
                > 0;
    }

    private static BodyRule rule(ResultSet row) throws SQLException {
        return new BodyRule(
                row.getString("body"),
                row.getObject("valid_from", LocalDate.class),
                row.getBoolean("whole_programme"),
                row.getBoolean("partial_sessions"),
                row.getInt("tolerance_minutes"),
                number(row, "late_limit"),
                number(row, "early_limit"),
                number(row, "gap_limit"),
                row.getBoolean("make_up"),
                number(row, "make_up_months"),
                row.getInt("round_to"),
                Rounding.valueOf(row.getString("rounding")),
                row.getInt("minimum_minutes"),
                row.getInt("credit_minutes"),
                new LocalizedText(row.getString("source"), row.getString("source_fr")));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        var number = row.getInt(column);
        return row.wasNull() ? null : number;
    }
}
