package ca.footing.progress;

import ca.footing.catalogue.ChoiceId;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.QuestionId;
import ca.footing.registration.RegistrationId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One attempt at a quiz with what was ticked and the score of its moment; never changed. */
@Entity
@Table(name = "progress_quiz_attempt")
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

    private int rightAnswers;
    private int questions;
    private int percent;
    private int passMark;
    private boolean passed;
    private Instant submittedAt;

    @ElementCollection
    @CollectionTable(name = "progress_quiz_choice", joinColumns = @JoinColumn(name = "attempt_id"))
    private Set<Ticked> ticked = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected QuizAttempt() {}

    /** @param passMark percent of the questions that must be answered right */
    @SuppressWarnings("NullAway.Init")
    QuizAttempt(
            RegistrationId registration,
            ModuleId module,
            Map<QuestionId, Set<ChoiceId>> answers,
            int rightAnswers,
            int passMark,
            Instant at) {
        this.id = QuizAttemptId.next();
        this.registration = registration;
        this.module = module;
        this.rightAnswers = rightAnswers;
        this.questions = answers.size();
        this.percent = questions == 0 ? 0 : rightAnswers * 100 / questions;
        this.passMark = passMark;
        this.passed = rightAnswers * 100 >= passMark * questions;
        this.submittedAt = at;
        answers.forEach(
                (question, choices) -> choices.forEach(choice -> ticked.add(new Ticked(question.id(), choice.id()))));
    }

    boolean isPassed() {
        return passed;
    }

    int rightAnswers() {
        return rightAnswers;
    }

    int questions() {
        return questions;
    }

    int percent() {
        return percent;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Map<QuestionId, Set<ChoiceId>> answers() {
        var answers = new HashMap<QuestionId, Set<ChoiceId>>();
        ticked.forEach(tick -> answers.computeIfAbsent(new QuestionId(tick.question()), _ -> new HashSet<>())
                .add(new ChoiceId(tick.choice())));
        return answers;
    }

    /** One ticked choice. */
    @Embeddable
    record Ticked(
            @Column(name = "question_id") UUID question,
            @Column(name = "choice_id") UUID choice) {}
}
