package ca.footing.quiz;

import ca.footing.account.AccountId;
import ca.footing.shared.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question as it was asked in one attempt, with what was answered and how it was marked. */
@Entity
@Table(name = "quiz_asked")
class AskedQuestion {
    static final int LONGEST_ANSWER = 2000;
    static final int LONGEST_NOTE = 1000;

    /** Where in which attempt it was asked. */
    @Embeddable
    record Key(@Column(name = "attempt_id") UUID attempt, int position) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Version
    private Integer version;

    @EmbeddedColumnNaming("question_%s")
    private QuestionId question;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuestionKind kind;

    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    @EmbeddedColumnNaming("feedback_%s")
    private LocalizedText feedback;

    private String answer;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Verdict verdict;

    private String note;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "judged_by"))
    private @Nullable AccountId judgedBy;

    private @Nullable Instant judgedAt;

    @ElementCollection
    @CollectionTable(
            name = "quiz_asked_choice",
            joinColumns = {@JoinColumn(name = "attempt_id"), @JoinColumn(name = "position")})
    @OrderColumn(name = "place")
    private List<OfferedChoice> offered = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AskedQuestion() {}

    /** @param choices in the order in which they are offered */
    @SuppressWarnings("NullAway.Init")
    AskedQuestion(QuizAttemptId attempt, int position, Question asked, List<Question.Choice> choices) {
        this.key = new Key(attempt.id(), position);
        this.question = asked.id();
        this.kind = asked.kind();
        this.text = asked.text();
        this.feedback = asked.feedback();
        this.answer = "";
        this.note = "";
        choices.forEach(
                choice -> offered.add(OfferedChoice.of(choice, asked.choices().indexOf(choice))));
    }

    int position() {
        return key.position();
    }

    QuestionKind kind() {
        return kind;
    }

    @Nullable
    Verdict verdict() {
        return verdict;
    }

    /** Keeps an answer; choices that were not offered are left out. @throws AnswerTooLong */
    void answer(Answer given) {
        if (given.words().length() > LONGEST_ANSWER) {
            throw new AnswerTooLong();
        }
        answer = kind == QuestionKind.SHORT ? given.words().strip() : "";
        var kept = offered.stream().map(one -> one.answered(given, kind)).toList();
        if (!kept.equals(offered)) {
            offered.clear();
            offered.addAll(kept);
        }
    }

    boolean isAnswered() {
        return switch (kind) {
            case SHORT -> !answer.isEmpty();
            case ORDER -> offered.stream().allMatch(one -> one.given() != null);
            case SINGLE -> offered.stream().filter(one -> one.given() != null).count() == 1;
            case MULTIPLE -> offered.stream().anyMatch(one -> one.given() != null);
        };
    }

    /** Marks what a machine can mark; words stay for a facilitator. */
    void mark() {
        verdict = switch (kind) {
            case SHORT -> null;
            case ORDER -> of(offered.stream().allMatch(OfferedChoice::isInPlace));
            case SINGLE, MULTIPLE -> of(offered.stream().allMatch(OfferedChoice::isTickedRightly));
        };
    }

    /** @throws AnswerTooLong when the note is; words that were judged already are left as they are */
    void judge(Verdict found, String words, AccountId by, Instant at) {
        if (kind != QuestionKind.SHORT) {
            throw new IllegalStateException("Only words are judged");
        }
        if (words.length() > LONGEST_NOTE) {
            throw new AnswerTooLong();
        }
        verdict = found;
        note = words.strip();
        judgedBy = by;
        judgedAt = at;
    }

    AttemptPage.Asked asked() {
        return new AttemptPage.Asked(
                key.position(),
                kind,
                text,
                offered.stream().map(OfferedChoice::shown).toList(),
                given());
    }

    /** @param detail whether more than the answer is told; {@code tellRight} also what would have been right */
    AttemptPage.Marked marked(boolean detail, boolean tellRight) {
        return new AttemptPage.Marked(
                asked(),
                detail ? verdict : null,
                detail ? feedback : LocalizedText.EMPTY,
                detail ? note : "",
                tellRight ? rightChoices() : List.of());
    }

    WaitingAnswers.Words words() {
        return new WaitingAnswers.Words(key.position(), text, feedback, answer, verdict, note);
    }

    private Answer given() {
        var chosen = offered.stream().filter(one -> one.given() != null);
        var inOrder = kind == QuestionKind.ORDER
                ? chosen.sorted(Comparator.comparingInt(one -> one.given() == null ? 0 : one.given()))
                : chosen;
        return new Answer(inOrder.map(OfferedChoice::choice).toList(), answer);
    }

    private List<LocalizedText> rightChoices() {
        return offered.stream()
                .filter(one -> kind == QuestionKind.ORDER || one.correct())
                .sorted(Comparator.comparingInt(OfferedChoice::rightPlace))
                .map(OfferedChoice::text)
                .toList();
    }

    private static Verdict of(boolean right) {
        return right ? Verdict.RIGHT : Verdict.WRONG;
    }
}
