package ca.footing.evaluation;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.shared.Digests;
import ca.footing.shared.Ids;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The form of a cohort: put together from what stands in the catalogue until the first answer fixes it. */
@Component
class EvaluationForms {
    private static final List<String> OF_FACILITATORS = List.of("knowledge", "clarity", "safety");
    private static final List<String> OF_PROGRAMME = List.of("asAnnounced", "pace", "access");
    private static final List<String> IN_WORDS = List.of("helped", "change");

    private final JdbcClient jdbc;
    private final Catalogue catalogue;
    private final Texts texts;

    EvaluationForms(JdbcClient jdbc, Catalogue catalogue, Texts texts) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    List<EvaluationItem> of(CohortDetails cohort) {
        var kept = kept(cohort.summary().id());
        return kept.isEmpty() ? fresh(cohort) : kept;
    }

    /** Fixes the form, if no answer did; the caller holds the row of the form. */
    List<EvaluationItem> fix(CohortDetails cohort) {
        var id = cohort.summary().id();
        var kept = kept(id);
        if (!kept.isEmpty()) {
            return kept;
        }
        var items = fresh(cohort);
        for (var item : items) {
            jdbc.sql("""
                            insert into evaluation_item
                                (cohort_id, item, position, section, kind, module_id, text_en, text_fr)
                            values (:cohort, :item, :position, :section, :kind, :module, :en, :fr)""")
                    .param("cohort", Ids.bytes(id.id()))
                    .param("item", item.key())
                    .param("position", items.indexOf(item))
                    .param("section", item.section().name())
                    .param("kind", item.kind().name())
                    .param(
                            "module",
                            Optional.ofNullable(item.module())
                                    .map(module -> Ids.bytes(module.id()))
                                    .orElse(null))
                    .param("en", item.text().en())
                    .param("fr", item.text().fr())
                    .update();
        }
        return items;
    }

    List<EvaluationQuestion> own(SeriesId series) {
        return jdbc.sql("""
                        select id, kind, text_en, text_fr from evaluation_question
                        where series_id = :series and retired_at is null order by position, id""")
                .param("series", Ids.bytes(series.id()))
                .query((row, _) -> new EvaluationQuestion(
                        new EvaluationQuestionId(Ids.of(row.getBytes("id"))),
                        AnswerKind.valueOf(row.getString("kind")),
                        new LocalizedText(row.getString("text_en"), row.getString("text_fr"))))
                .list();
    }

    private List<EvaluationItem> kept(CohortId cohort) {
        return jdbc.sql("""
                        select item, section, kind, module_id, text_en, text_fr from evaluation_item
                        where cohort_id = :cohort order by position""")
                .param("cohort", Ids.bytes(cohort.id()))
                .query((row, _) -> new EvaluationItem(
                        row.getString("item"),
                        Section.valueOf(row.getString("section")),
                        AnswerKind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getBytes("module_id"))
                                .map(id -> new ModuleId(Ids.of(id)))
                                .orElse(null),
                        new LocalizedText(row.getString("text_en"), row.getString("text_fr"))))
                .list();
    }

    private List<EvaluationItem> fresh(CohortDetails cohort) {
        var items = new ArrayList<EvaluationItem>();
        var taught = cohort.modules();
        catalogue.details(cohort.summary().series()).modules().stream()
                .filter(module -> taught.contains(module.summary().id()))
                .forEach(module -> module.objectives()
                        .forEach(objective -> items.add(item(
                                Section.OBJECTIVE,
                                AnswerKind.RATING,
                                module.summary().id(),
                                objective))));
        cohort.facilitators()
                .forEach(one -> OF_FACILITATORS.forEach(statement -> items.add(item(
                        Section.FACILITATOR, AnswerKind.RATING, null, said("facilitator", statement, one.name())))));
        OF_PROGRAMME.forEach(statement ->
                items.add(item(Section.PROGRAMME, AnswerKind.RATING, null, said("programme", statement, ""))));
        own(cohort.summary().series())
                .forEach(question -> items.add(item(Section.OWN, question.kind(), null, question.text())));
        IN_WORDS.forEach(
                question -> items.add(item(Section.PROGRAMME, AnswerKind.WORDS, null, said("words", question, ""))));
        return items.stream().distinct().toList();
    }

    private LocalizedText said(String about, String statement, String name) {
        var key = "evaluation." + about + "." + statement;
        return new LocalizedText(texts.get(Languages.ENGLISH, key, name), texts.get(Languages.FRENCH, key, name));
    }

    private static EvaluationItem item(
            Section section, AnswerKind kind, @Nullable ModuleId module, LocalizedText text) {
        var words = section + "\n" + kind + "\n" + module + "\n" + text.en() + "\n" + text.fr();
        var key = HexFormat.of().formatHex(Digests.sha256(words.getBytes(StandardCharsets.UTF_8)), 0, 16);
        return new EvaluationItem(key, section, kind, module, text);
    }
}
