package ca.footing.evaluation;

import ca.footing.cohort.CohortId;
import ca.footing.cohort.Cohorts;
import ca.footing.evaluation.EvaluationReport.Result;
import ca.footing.registration.Registrations;
import ca.footing.shared.ForFacilitators;
import ca.footing.shared.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came together on cohorts, for whoever taught them and the office. */
@Service
@Transactional
@ForFacilitators
public class EvaluationReports {
    private final JdbcClient jdbc;
    private final EvaluationForms forms;
    private final EvaluationAnswers answers;
    private final Registrations registrations;
    private final Cohorts cohorts;
    private final EvaluationSettings settings;

    EvaluationReports(
            JdbcClient jdbc,
            EvaluationForms forms,
            EvaluationAnswers answers,
            Registrations registrations,
            Cohorts cohorts,
            EvaluationSettings settings) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.answers = answers;
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.settings = settings;
    }

    /** Only answers that stand together with enough others. @throws RecordNotFound unless they may see the cohort */
    public EvaluationReport of(CohortId cohort) {
        var details = cohorts.asFacilitator(cohort);
        answers.show(details);
        var scores = scores(cohort);
        var words = words(cohort);
        return new EvaluationReport(
                details.summary(),
                registrations.participants(cohort).size(),
                answers.senders(cohort),
                settings.together(),
                details.summary().endsAt().plus(settings.collected()),
                forms.of(details).stream()
                        .map(item -> new Result(
                                item,
                                scores.getOrDefault(item.key(), Map.of()),
                                words.getOrDefault(item.key(), List.of())))
                        .toList());
    }

    private Map<String, Map<Integer, Integer>> scores(CohortId cohort) {
        var all = new HashMap<String, Map<Integer, Integer>>();
        jdbc.sql("select item, score, shown from evaluation_tally where cohort_id = :cohort and shown > 0")
                .param("cohort", Ids.bytes(cohort.id()))
                .query(row -> {
                    all.computeIfAbsent(row.getString(1), _ -> new TreeMap<>()).put(row.getInt(2), row.getInt(3));
                });
        return all;
    }

    private Map<String, List<String>> words(CohortId cohort) {
        var all = new HashMap<String, List<String>>();
        jdbc.sql("select item, words from evaluation_words where cohort_id = :cohort and shown order by id")
                .param("cohort", Ids.bytes(cohort.id()))
                .query(row -> {
                    all.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                            .add(row.getString(2));
                });
        return all;
    }
}
