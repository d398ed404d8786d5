package ca.footing.progress.ui;

import ca.footing.catalogue.ChoiceId;
import ca.footing.catalogue.QuestionId;
import ca.footing.progress.ModuleProgress.Answered;
import ca.footing.progress.ModuleProgress.QuizChoice;
import ca.footing.progress.ModuleProgress.QuizQuestion;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.stream.Collectors;

/** One question with its answer and, once marked, its feedback. */
class QuestionField extends ListItem {
    private final QuizQuestion question;
    private final ChoiceGroup choices;
    private final Div feedback = new Div();

    QuestionField(int number, QuizQuestion question) {
        this.question = question;
        choices = new ChoiceGroup(number, question);
        feedback.addClassName("quiz-feedback");
        add(choices, feedback);
    }

    QuestionId id() {
        return question.id();
    }

    Set<ChoiceId> answer() {
        return choices.ticked();
    }

    /** Whether something is ticked; if not, the field says so. */
    boolean isAnswered() {
        var answered = !answer().isEmpty();
        choices.complain(!answered, getTranslation("progress.quiz.unanswered"));
        return answered;
    }

    void focus() {
        choices.focus();
    }

    void clear() {
        feedback.removeAll();
        choices.clear();
        choices.readOnly(false);
    }

    void show(Answered answer) {
        choices.tick(with(answer.ticked()));
        choices.readOnly(true);
        feedback.removeAll();
        var verdict = new Span(
                new Symbol(answer.right() ? "met" : "info"),
                new Span(getTranslation(answer.right() ? "progress.quiz.right" : "progress.quiz.notRight")));
        verdict.addClassNames("badge", answer.right() ? "success" : "info");
        feedback.add(verdict, new Paragraph(answer.feedback().in(getLocale())));
        if (!answer.right() && !answer.rightChoices().isEmpty()) {
            var texts = with(answer.rightChoices()).stream()
                    .map(choice -> choice.text().in(getLocale()))
                    .collect(Collectors.joining(" · "));
            feedback.add(new Paragraph(getTranslation("progress.quiz.rightWas", texts)));
        }
    }

    private Set<QuizChoice> with(Set<ChoiceId> ids) {
        return question.choices().stream()
                .filter(choice -> ids.contains(choice.id()))
                .collect(Collectors.toSet());
    }
}
