package ca.footing.quiz;

import ca.footing.account.AccountId;
import ca.footing.catalogue.ModuleId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One attempt at a quiz with the questions as they were asked; what it counts is fixed when it is marked. */
@Entity
@Table(name = "quiz_attempt")
class QuizAttempt {
    @EmbeddedId
    private QuizAttemptId id;

    @Version
    private Integer version;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "registration_id"))
    private RegistrationId registration;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "module_id"))
    private ModuleId module;

    private int turn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AttemptStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Telling telling;

    private int questions;
    private int rightAnswers;
    private int percent;
    private int passMark;
    private boolean passed;
    private Instant startedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant markedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "attempt_id", insertable = false, updatable = false)
    @OrderBy("key.position")
    private List<AskedQuestion> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuizAttempt() {}

    @SuppressWarnings("NullAway.Init")
    QuizAttempt(RegistrationId registration, ModuleId module, int turn, QuizRules rules, Instant at) {
        this.id = QuizAttemptId.next();
        this.registration = registration;
        this.module = module;
        this.turn = turn;
        this.status = AttemptStatus.OPEN;
        this.telling = rules.telling();
        this.passMark = rules.passMark();
        this.startedAt = at;
    }

    /** Puts one more question. */
    void ask(Question question, List<Question.Choice> inOrder) {
        asked.add(new AskedQuestion(id, asked.size(), question, inOrder));
        questions = asked.size();
    }

    QuizAttemptId id() {
        return id;
    }

    RegistrationId registration() {
        return registration;
    }

    ModuleId module() {
        return module;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    boolean isPassed() {
        return passed;
    }

    AttemptStatus status() {
        return status;
    }

    /** Keeps answers by the position of their questions. @throws AttemptSent @throws AnswerTooLong */
    void answer(Map<Integer, Answer> answers) {
        if (status != AttemptStatus.OPEN) {
            throw new AttemptSent();
        }
        asked.forEach(question -> {
            var given = answers.get(question.position());
            if (given != null) {
                question.answer(given);
            }
        });
    }

    /** @throws QuizIncomplete unless every question has an answer */
    void submit(Instant at) {
        if (!asked.stream().allMatch(AskedQuestion::isAnswered)) {
            throw new QuizIncomplete();
        }
        asked.forEach(AskedQuestion::mark);
        submittedAt = at;
        status = AttemptStatus.WAITING;
        countWhenMarked(at);
    }

    /** Judges the words at that position. @return whether this was the last that the attempt waited for */
    boolean judge(int position, Verdict verdict, String note, AccountId by, Instant at) {
        if (status != AttemptStatus.WAITING) {
            throw new AttemptSent();
        }
        asked.stream()
                .filter(question -> question.position() == position && question.kind() == QuestionKind.SHORT)
                .findFirst()
                .orElseThrow(ca.footing.shared.RecordNotFound::new)
                .judge(verdict, note, by, at);
        countWhenMarked(at);
        return status == AttemptStatus.MARKED;
    }

    AttemptPage page(boolean hasPassed) {
        var marked = status == AttemptStatus.MARKED;
        var detail = submittedAt != null
                && (telling == Telling.EACH_ATTEMPT || (telling == Telling.WHEN_PASSED && hasPassed));
        return new AttemptPage(
                id,
                turn,
                status,
                startedAt,
                submittedAt,
                markedAt,
                marked ? rightAnswers : 0,
                marked ? percent : 0,
                passMark,
                passed,
                asked.stream()
                        .map(question -> question.marked(detail, detail && hasPassed))
                        .toList());
    }

    List<AskedQuestion> words() {
        return asked.stream()
                .filter(question -> question.kind() == QuestionKind.SHORT)
                .toList();
    }

    private void countWhenMarked(Instant at) {
        if (asked.stream().anyMatch(question -> question.verdict() == null)) {
            return;
        }
        rightAnswers = (int) asked.stream()
                .filter(question -> question.verdict() == Verdict.RIGHT)
                .count();
        percent = questions == 0 ? 0 : rightAnswers * 100 / questions;
        passed = rightAnswers * 100 >= passMark * questions;
        markedAt = at;
        status = AttemptStatus.MARKED;
    }
}
