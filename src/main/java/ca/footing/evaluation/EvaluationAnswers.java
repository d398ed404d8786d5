package ca.footing.evaluation;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.CohortId;
import ca.footing.registration.Registrations;
import ca.footing.shared.Ids;
import ca.footing.shared.ShortNote;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers as counts and loose words. They wait until there are enough of them to one question, and are then shown
 * together: whoever looks before and after learns nothing of a single person.
 */
@Component
class EvaluationAnswers {
    private static final int HIGHEST = 5;

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final EvaluationSettings settings;
    private final Clock clock;

    EvaluationAnswers(JdbcClient jdbc, Registrations registrations, EvaluationSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.registrations = registrations;
        this.settings = settings;
        this.clock = clock;
    }

    /** Holds the row of the cohort's form to the end of the transaction and counts one more sender. */
    void lock(CohortId cohort) {
        jdbc.sql("""
                        insert into evaluation_form (cohort_id, answers) values (:cohort, 1)
                        on duplicate key update answers = answers + 1""").param("cohort", Ids.bytes(cohort.id())).update();
    }

    void keep(CohortId cohort, List<EvaluationItem> asked, EvaluationDraft draft) {
        var kinds = asked.stream().collect(Collectors.toMap(EvaluationItem::key, Function.identity()));
        new TreeMap<>(draft.ratings()).forEach((item, score) -> {
            require(kinds, item, AnswerKind.RATING);
            if (score < 1 || score > HIGHEST) {
                throw new IllegalArgumentException("A rating is from 1 to 5");
            }
            jdbc.sql("""
                            insert into evaluation_tally (cohort_id, item, score, shown, waiting)
                            values (:cohort, :item, :score, 0, 1)
                            on duplicate key update waiting = waiting + 1""")
                    .param("cohort", Ids.bytes(cohort.id()))
                    .param("item", item)
                    .param("score", score)
                    .update();
        });
        draft.words().forEach((item, words) -> {
            require(kinds, item, AnswerKind.WORDS);
            if (!words.isBlank()) {
                jdbc.sql("""
                                insert into evaluation_words (id, cohort_id, item, words, shown)
                                values (:id, :cohort, :item, :words, false)""")
                        .param("id", Ids.bytes(UUID.randomUUID()))
                        .param("cohort", Ids.bytes(cohort.id()))
                        .param("item", item)
                        .param("words", ShortNote.plain(words))
                        .update();
            }
        });
    }

    /** Shows what waits, where enough waits to a question, once the time of collecting is over or everyone has answered. */
    void show(CohortDetails cohort) {
        var id = cohort.summary().id();
        var over = clock.instant().isAfter(cohort.summary().endsAt().plus(settings.collected()));
        if (!over && senders(id) < registrations.participants(id).size()) {
            return;
        }
        jdbc.sql("""
                        update evaluation_tally t join (
                            select item from evaluation_tally where cohort_id = :cohort
                            group by item having sum(waiting) >= :together) enough on enough.item = t.item
                        set t.shown = t.shown + t.waiting, t.waiting = 0 where t.cohort_id = :cohort""")
                .param("cohort", Ids.bytes(id.id()))
                .param("together", settings.together())
                .update();
        jdbc.sql("""
                        update evaluation_words w join (
                            select item from evaluation_words where cohort_id = :cohort and not shown
                            group by item having count(*) >= :together) enough on enough.item = w.item
                        set w.shown = true where w.cohort_id = :cohort""")
                .param("cohort", Ids.bytes(id.id()))
                .param("together", settings.together())
                .update();
    }

    int senders(CohortId cohort) {
        return jdbc.sql("select count(*) from evaluation_done where cohort_id = :cohort")
                .param("cohort", Ids.bytes(cohort.id()))
                .query(Integer.class)
                .single();
    }

    private static void require(Map<String, EvaluationItem> asked, String item, AnswerKind kind) {
        var known = asked.get(item);
        if (known == null || known.kind() != kind) {
            throw new EvaluationFormChanged();
        }
    }
}
