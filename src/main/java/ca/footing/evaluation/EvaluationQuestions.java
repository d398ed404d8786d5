package ca.footing.evaluation;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Ids;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office asks after a series, beside what every form asks. Forms that were answered do not change. */
@Service
@Transactional
@ForRegistrars
public class EvaluationQuestions {
    private final JdbcClient jdbc;
    private final EvaluationForms forms;
    private final Catalogue catalogue;
    private final Clock clock;

    EvaluationQuestions(JdbcClient jdbc, EvaluationForms forms, Catalogue catalogue, Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws RecordNotFound when there is no such series */
    @Transactional(readOnly = true)
    public SeriesSummary series(SeriesId series) {
        return catalogue.details(series).summary();
    }

    @Transactional(readOnly = true)
    public List<EvaluationQuestion> of(SeriesId series) {
        return forms.own(series);
    }

    /** Asks one more, at the end. @throws EvaluationTextsIncomplete unless it is asked in both languages */
    public EvaluationQuestionId add(SeriesId series, AnswerKind kind, LocalizedText text) {
        if (!text.isComplete()) {
            throw new EvaluationTextsIncomplete();
        }
        var id = EvaluationQuestionId.next();
        jdbc.sql("""
                        insert into evaluation_question (id, series_id, position, kind, text_en, text_fr)
                        values (:id, :series, :position, :kind, :en, :fr)""")
                .param("id", Ids.bytes(id.id()))
                .param(
                        "series",
                        Ids.bytes(catalogue.details(series).summary().id().id()))
                .param("position", forms.own(series).size() + 1)
                .param("kind", kind.name())
                .param("en", text.en())
                .param("fr", text.fr())
                .update();
        return id;
    }

    /** Asks it no longer; forms that were answered keep it. */
    public void retire(EvaluationQuestionId question) {
        var retired = jdbc.sql("update evaluation_question set retired_at = coalesce(retired_at, :now) where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", Ids.bytes(question.id()))
                .update();
        if (retired == 0) {
            throw new RecordNotFound();
        }
    }
}
