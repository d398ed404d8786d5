package ca.footing.progress;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps rules in versions, which version and window a cohort keeps, and the window of a series. */
@Component
class RuleBook {
    private static final String KEPT =
            "select r.module_id, r.number, r.rule, r.equivalent_en, r.equivalent_fr, r.written_at from completion_rule r ";

    private final JdbcClient jdbc;

    RuleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A rule as it is kept. */
    record Kept(ModuleId module, int number, Rule rule, LocalizedText equivalent, Instant at) {}

    /** The latest of each module of a series that has one. */
    Map<ModuleId, Kept> latest(SeriesId series) {
        return byModule(jdbc.sql(KEPT + """
                        join series_module m on m.id = r.module_id
                        where m.series_id = :series
                        and r.number = (select max(x.number) from completion_rule x where x.module_id = r.module_id)
                        """)
                .param("series", Ids.bytes(series.id()))
                .query(RuleBook::kept)
                .list());
    }

    Optional<Kept> latest(ModuleId module) {
        return jdbc.sql(KEPT + "where r.module_id = :module order by r.number desc limit 1")
                .param("module", Ids.bytes(module.id()))
                .query(RuleBook::kept)
                .optional();
    }

    /** @param number 0 for what the module holds: then none */
    Optional<Kept> version(ModuleId module, int number) {
        return jdbc.sql(KEPT + "where r.module_id = :module and r.number = :number")
                .param("module", Ids.bytes(module.id()))
                .param("number", number)
                .query(RuleBook::kept)
                .optional();
    }

    /** @throws RuleChangedMeanwhile when somebody else wrote that number */
    void write(ModuleId module, int number, Rule rule, LocalizedText equivalent, Instant at, AccountId by) {
        try {
            jdbc.sql("""
                    insert into completion_rule (module_id, number, rule, equivalent_en, equivalent_fr, written_at, written_by)
                    values (:module, :number, :rule, :en, :fr, :at, :by)
                    """)
                    .param("module", Ids.bytes(module.id()))
                    .param("number", number)
                    .param("rule", RuleFormat.write(rule))
                    .param("en", equivalent.en())
                    .param("fr", equivalent.fr())
                    .param("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                    .param("by", Ids.bytes(by.id()))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new RuleChangedMeanwhile();
        }
    }

    /** Lets cohorts that keep nothing yet keep a version. */
    void keep(Collection<CohortId> cohorts, ModuleId module, int number) {
        cohorts.forEach(cohort -> jdbc.sql(
                        "insert ignore into completion_kept_rule (cohort_id, module_id, number) values (:cohort, :module, :number)")
                .param("cohort", Ids.bytes(cohort.id()))
                .param("module", Ids.bytes(module.id()))
                .param("number", number)
                .update());
    }

    void move(CohortId cohort, ModuleId module, int number) {
        jdbc.sql("""
                insert into completion_kept_rule (cohort_id, module_id, number) values (:cohort, :module, :number)
                on duplicate key update number = :number
                """)
                .param("cohort", Ids.bytes(cohort.id()))
                .param("module", Ids.bytes(module.id()))
                .param("number", number)
                .update();
    }

    /** Which number each cohort keeps of a module. */
    Map<CohortId, Integer> keeping(ModuleId module) {
        var all = new HashMap<CohortId, Integer>();
        jdbc.sql("select cohort_id, number from completion_kept_rule where module_id = :module")
                .param("module", Ids.bytes(module.id()))
                .query(row -> {
                    all.put(new CohortId(Ids.of(row.getBytes("cohort_id"))), row.getInt("number"));
                });
        return all;
    }

    @Nullable
    Integer months(SeriesId series) {
        return jdbc.sql("select months from completion_window where series_id = :series")
                .param("series", Ids.bytes(series.id()))
                .query((row, _) -> Optional.ofNullable(row.getObject("months", Integer.class)))
                .optional()
                .flatMap(months -> months)
                .orElse(null);
    }

    /** Cohorts that keep no window yet keep the present one. */
    void changeMonths(SeriesId series, @Nullable Integer months, Collection<CohortId> keeping) {
        var present = months(series);
        keeping.forEach(cohort -> jdbc.sql(
                        "insert ignore into completion_kept_window (cohort_id, months) values (:cohort, :months)")
                .param("cohort", Ids.bytes(cohort.id()))
                .param("months", present)
                .update());
        jdbc.sql("""
                insert into completion_window (series_id, months) values (:series, :months)
                on duplicate key update months = :months
                """)
                .param("series", Ids.bytes(series.id()))
                .param("months", months)
                .update();
    }

    private static Map<ModuleId, Kept> byModule(List<Kept> rows) {
        var all = new HashMap<ModuleId, Kept>();
        rows.forEach(row -> all.put(row.module(), row));
        return all;
    }

    private static Kept kept(ResultSet row, int at) throws SQLException {
        return new Kept(
                new ModuleId(Ids.of(row.getBytes("module_id"))),
                row.getInt("number"),
                RuleFormat.read(row.getString("rule")),
                new LocalizedText(row.getString("equivalent_en"), row.getString("equivalent_fr")),
                row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
