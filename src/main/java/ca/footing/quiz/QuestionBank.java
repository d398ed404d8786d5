package ca.footing.quiz;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesStatus;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Languages;
import ca.footing.shared.RecordNotFound;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions that the quizzes of a series draw from. Corrections never touch what was asked before. */
@Service
@Transactional
@ForRegistrars
public class QuestionBank {
    static final int PAGE = 50;
    static final int LONGEST_TAG = 40;

    private final QuestionRepository questions;
    private final QuizPlanRepository plans;
    private final Draws draws;
    private final Catalogue catalogue;

    QuestionBank(QuestionRepository questions, QuizPlanRepository plans, Draws draws, Catalogue catalogue) {
        this.questions = questions;
        this.plans = plans;
        this.draws = draws;
        this.catalogue = catalogue;
    }

    /** One page of a bank; {@code total} counts all that have the tag. */
    public record BankPage(SeriesSummary series, List<Question> questions, int total, List<String> tags) {}

    /** Questions with that tag (any with an empty one), 50 a page from 0. @throws RecordNotFound without such a series */
    @Transactional(readOnly = true)
    public BankPage page(SeriesId series, String tag, int page) {
        return new BankPage(
                summary(series),
                questions.page(series, tag, PageRequest.of(Math.max(0, page), PAGE)).stream()
                        .map(BankQuestion::details)
                        .toList(),
                questions.count(series, tag),
                questions.tags(series));
    }

    /** Every question of a series, by text. */
    @Transactional(readOnly = true)
    public List<Question> all(SeriesId series) {
        return questions.findBySeries(series).stream()
                .map(BankQuestion::details)
                .sorted(Comparator.comparing(question -> question.text().en()))
                .toList();
    }

    /** @throws RecordNotFound when there is none */
    @Transactional(readOnly = true)
    public Question question(QuestionId id) {
        return load(id).details();
    }

    /** To which series it belongs. */
    @Transactional(readOnly = true)
    public SeriesId series(QuestionId id) {
        return load(id).series();
    }

    /** @throws QuestionIncomplete, TagMalformed, and QuestionLacksLanguage when the series is public */
    public void add(SeriesId series, Question question) {
        refuseUnfit(summary(series), question);
        questions.save(new BankQuestion(series, question));
    }

    /** @throws QuestionIncomplete, TagMalformed, DrawTooLarge, and QuestionLacksLanguage when the series is public */
    public void revise(Question question) {
        var found = load(question.id());
        refuseUnfit(summary(found.series()), question);
        found.revise(question);
        draws.requireEnough(found.series());
    }

    /** @throws QuestionInUse when a quiz always asks it; DrawTooLarge when a draw would no longer find enough */
    public void remove(QuestionId id) {
        var found = load(id);
        plans.asking(id).stream().findFirst().ifPresent(module -> {
            throw new QuestionInUse(catalogue.module(module).summary().position());
        });
        questions.delete(found);
        draws.requireEnough(found.series());
    }

    private static void refuseUnfit(SeriesSummary series, Question question) {
        if (question.tags().stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            throw new TagMalformed();
        }
        if (series.status() == SeriesStatus.PUBLISHED
                && Languages.ALL.stream().anyMatch(language -> question.missing(language) > 0)) {
            throw new QuestionLacksLanguage();
        }
    }

    private SeriesSummary summary(SeriesId series) {
        return Optional.ofNullable(catalogue.summaries(List.of(series)).get(series))
                .orElseThrow(RecordNotFound::new);
    }

    private BankQuestion load(QuestionId id) {
        return questions.findById(id).orElseThrow(RecordNotFound::new);
    }
}
