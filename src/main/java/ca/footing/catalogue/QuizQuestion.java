package ca.footing.catalogue;

import ca.footing.shared.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A question of a module's quiz with its choices. */
@Entity
@Table(name = "quiz_question")
class QuizQuestion {
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

    @EmbeddedColumnNaming("module_%s")
    private ModuleId module;

    private int position;

    @EmbeddedColumnNaming("text_%s")
    private LocalizedText text;

    private boolean multiple;

    @EmbeddedColumnNaming("feedback_%s")
    private LocalizedText feedback;

    @ElementCollection
    @CollectionTable(name = "quiz_choice", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    private List<StoredChoice> choices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected QuizQuestion() {}

    @SuppressWarnings("NullAway.Init")
    QuizQuestion(ModuleId module, int position, Question question) {
        this.id = question.id();
        this.module = module;
        revise(position, question);
    }

    QuestionId id() {
        return id;
    }

    ModuleId module() {
        return module;
    }

    /** @throws QuestionIncomplete unless it has a text, two choices with texts, and right ones fitting its kind */
    final void revise(int newPosition, Question question) {
        var right = question.choices().stream().filter(Question.Choice::correct).count();
        if (question.text().isEmpty()
                || question.choices().size() < 2
                || question.choices().stream().anyMatch(choice -> choice.text().isEmpty())
                || right == 0
                || (right > 1 && !question.multiple())) {
            throw new QuestionIncomplete(newPosition);
        }
        position = newPosition;
        text = question.text();
        multiple = question.multiple();
        feedback = question.feedback();
        choices.clear();
        question.choices()
                .forEach(choice -> choices.add(new StoredChoice(choice.id(), choice.text(), choice.correct())));
    }

    Question details() {
        return new Question(
                id,
                text,
                multiple,
                choices.stream()
                        .map(choice -> new Question.Choice(choice.choice(), choice.text(), choice.correct()))
                        .toList(),
                feedback);
    }
}
