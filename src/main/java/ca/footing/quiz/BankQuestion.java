package ca.footing.quiz;

import ca.footing.catalogue.SeriesId;
import ca.footing.shared.Languages;
import ca.footing.shared.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A question in the bank of a series, with its choices and tags. */
@Entity
@Table(name = "quiz_question")
class BankQuestion {
    /** A stored choice; its id stays when its text is corrected. */
    @Embeddable
    record StoredChoice(
            @EmbeddedColumnNaming("choice_%s") ChoiceId choice,
            @EmbeddedColumnNaming("text_%s") LocalizedText text,
            boolean correct) {}

    @EmbeddedId
    private QuestionId id;

    @Version
    private Integer version;

    @EmbeddedColumnNaming("series_%s")
    private SeriesId series;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuestionKind kind;

    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @EmbeddedColumnNaming("feedback_%s")
    private LocalizedText feedback;

    private boolean lacksEn;
    private boolean lacksFr;

    @ElementCollection
    @CollectionTable(name = "quiz_choice", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<StoredChoice> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "quiz_question_tag", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected BankQuestion() {}

    @SuppressWarnings("NullAway.Init")
    BankQuestion(SeriesId series, Question question) {
        this.id = question.id();
        this.series = series;
        revise(question);
    }

    QuestionId id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    /** @throws QuestionIncomplete unless its texts and choices fit its kind */
    final void revise(Question question) {
        if (!isComplete(question)) {
            throw new QuestionIncomplete();
        }
        kind = question.kind();
        text = question.text();
        feedback = question.feedback();
        lacksEn = question.missing(Languages.ENGLISH) > 0;
        lacksFr = question.missing(Languages.FRENCH) > 0;
        choices.clear();
        question.choices()
                .forEach(choice -> choices.add(new StoredChoice(choice.id(), choice.text(), choice.correct())));
        tags.clear();
        tags.addAll(question.tags());
    }

    Question details() {
        return new Question(
                id,
                kind,
                text,
                choices.stream()
                        .map(choice -> new Question.Choice(choice.choice(), choice.text(), choice.correct()))
                        .toList(),
                feedback,
                List.copyOf(tags));
    }

    private static boolean isComplete(Question question) {
        var choices = question.choices();
        var right = choices.stream().filter(Question.Choice::correct).count();
        var written = !question.text().isEmpty()
                && choices.stream().noneMatch(choice -> choice.text().isEmpty());
        return written
                && switch (question.kind()) {
                    case SINGLE -> choices.size() >= 2 && right == 1;
                    case MULTIPLE -> choices.size() >= 2 && right >= 1;
                    case ORDER -> choices.size() >= 3;
                    case SHORT -> choices.isEmpty();
                };
    }
}
