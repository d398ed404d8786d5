package ca.footing.progress;

import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads on what terms a cohort completes its modules: one statement. */
@Component
class TermsReader {
    private static final String SQL = """
            select r.module_id, r.rule, r.equivalent_en, r.equivalent_fr, null as months
            from series_module m
            left join completion_kept_rule k on k.cohort_id = :cohort and k.module_id = m.id
            join completion_rule r on r.module_id = m.id and r.number = coalesce(
                k.number, (select max(x.number) from completion_rule x where x.module_id = m.id))
            where m.series_id = :series
            union all
            select null, null, null, null, case when k.cohort_id is null then w.months else k.months end
            from series s
            left join completion_window w on w.series_id = s.id
            left join completion_kept_window k on k.cohort_id = :cohort
            where s.id = :series
            """;

    private final JdbcClient jdbc;

    TermsReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Terms of(CohortId cohort, SeriesId series) {
        var rules = new HashMap<ModuleId, Rule>();
        var equivalents = new HashMap<ModuleId, LocalizedText>();
        var months = new Integer[1];
        jdbc.sql(SQL)
                .param("cohort", Ids.bytes(cohort.id()))
                .param("series", Ids.bytes(series.id()))
                .query(row -> {
                    var module = row.getBytes("module_id");
                    if (module == null) {
                        months[0] = row.getObject("months", Integer.class);
                    } else {
                        var id = new ModuleId(Ids.of(module));
                        rules.put(id, RuleFormat.read(row.getString("rule")));
                        equivalents.put(
                                id, new LocalizedText(row.getString("equivalent_en"), row.getString("equivalent_fr")));
                    }
                });
        return new Terms(rules, equivalents, months[0]);
    }
}
