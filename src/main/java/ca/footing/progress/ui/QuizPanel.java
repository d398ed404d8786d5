package ca.footing.progress.ui;

import ca.footing.catalogue.ChoiceId;
import ca.footing.catalogue.QuestionId;
import ca.footing.progress.ModuleProgress.Quiz;
import ca.footing.progress.ModuleProgress.QuizResult;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The quiz of a module: answers, what is still open, the result with feedback, another try. */
class QuizPanel extends Composite<Div> {
    private final Quiz quiz;
    private final List<QuestionField> questions;
    private final Div outcome = new Div();
    private final Button check = new Button(getTranslation("progress.quiz.check"));
    private final Button again = new Button(getTranslation("progress.quiz.again"));

    QuizPanel(Quiz quiz, Function<Map<QuestionId, Set<ChoiceId>>, QuizResult> submit) {
        this.quiz = quiz;
        questions = IntStream.range(0, quiz.questions().size())
                .mapToObj(at -> new QuestionField(at + 1, quiz.questions().get(at)))
                .toList();
        outcome.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        check.addThemeVariants(ButtonVariant.PRIMARY);
        check.addClickListener(_ -> check(submit));
        again.addClickListener(_ -> tryAgain());
        var list = new OrderedList();
        list.addClassName("quiz-questions");
        questions.forEach(list::add);
        var actions = new Div(check, again);
        actions.addClassName("actions");
        getContent().addClassNames("panel", "stack", "quiz");
        getContent().add(new Paragraph(getTranslation("progress.quiz.intro", quiz.passMark())), outcome, list, actions);
        var result = quiz.result();
        if (result == null) {
            tryAgain();
        } else {
            show(result);
        }
    }

    private void check(Function<Map<QuestionId, Set<ChoiceId>>, QuizResult> submit) {
        var open = questions.stream().filter(field -> !field.isAnswered()).toList();
        if (!open.isEmpty()) {
            tell("warning", "warning", getTranslation("progress.quiz.open", open.size()));
            open.getFirst().focus();
            return;
        }
        show(submit.apply(questions.stream().collect(Collectors.toMap(QuestionField::id, QuestionField::answer))));
        outcome.getElement().callJsFunction("focus");
    }

    private void show(QuizResult result) {
        var key = result.passed() ? "progress.quiz.passed" : "progress.quiz.failed";
        var text = getTranslation(key, result.right(), result.of(), result.percent(), quiz.passMark());
        tell(result.passed() ? "success" : "info", result.passed() ? "met" : "info", text);
        result.answers()
                .forEach(answer -> questions.stream()
                        .filter(field -> field.id().equals(answer.question()))
                        .forEach(field -> field.show(answer)));
        check.setVisible(false);
        again.setVisible(true);
    }

    private void tryAgain() {
        outcome.removeAll();
        outcome.removeClassNames("banner", "success", "info", "warning");
        questions.forEach(QuestionField::clear);
        check.setVisible(true);
        again.setVisible(false);
    }

    private void tell(String tone, String symbol, String text) {
        outcome.removeAll();
        outcome.removeClassNames("success", "info", "warning");
        outcome.addClassNames("banner", tone);
        outcome.add(new Symbol(symbol), new Paragraph(text));
    }
}
