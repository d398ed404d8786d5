package ca.footing.need;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each series asks people about access. */
@Service
@Transactional
@ForRegistrars
public class NeedQuestions {
    private final NeedQuestionRepository questions;
    private final Catalogue catalogue;
    private final Clock clock;

    NeedQuestions(NeedQuestionRepository questions, Catalogue catalogue, Clock clock) {
        this.questions = questions;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @throws RecordNotFound when there is no such series */
    @Transactional(readOnly = true)
    public SeriesSummary series(SeriesId series) {
        return catalogue.details(series).summary();
    }

    @Transactional(readOnly = true)
    public List<AskedQuestion> of(SeriesId series) {
        return questions.findAsked(series).stream().map(NeedQuestion::asked).toList();
    }

    /**
     * Asks one more question, at the end.
     *
     * @param after shown only after a yes to this one
     * @throws QuestionTextsIncomplete unless it is asked in both languages
     * @throws RecordNotFound when {@code after} is no yes-or-no question of this series
     */
    public NeedQuestionId add(SeriesId series, QuestionKind kind, LocalizedText text, @Nullable NeedQuestionId after) {
        catalogue.details(series);
        var asked = of(series);
        if (after != null
                && asked.stream().noneMatch(one -> one.id().equals(after) && one.kind() == QuestionKind.YES_NO)) {
            throw new RecordNotFound();
        }
        return questions
                .save(new NeedQuestion(series, asked.size() + 1, kind, text, after))
                .asked()
                .id();
    }

    /** Asks it no longer, nor what is asked after it; answers that were given stay with their requests. */
    public void retire(NeedQuestionId question) {
        var retired = questions.findById(question).orElseThrow(RecordNotFound::new);
        retired.retire(clock.instant());
        of(retired.series()).stream()
                .filter(one -> question.equals(one.after()))
                .map(AskedQuestion::id)
                .forEach(this::retire);
    }
}
