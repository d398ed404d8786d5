package ca.footing.quiz.ui;

import ca.footing.quiz.Answer;
import ca.footing.quiz.AttemptPage;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** An open attempt: its questions, kept while they are answered, sent together. */
class AttemptForm extends Composite<Div> {
    private final List<QuestionField> questions;
    private final Paragraph open = new Paragraph();

    AttemptForm(AttemptPage attempt, Consumer<Map<Integer, Answer>> keep, Consumer<Map<Integer, Answer>> send) {
        questions = attempt.answered().stream()
                .map(one -> new QuestionField(one.asked(), () -> keep.accept(answers())))
                .toList();
        var list = new OrderedList();
        list.addClassName("quiz-questions");
        questions.forEach(list::add);
        open.getElement().setAttribute("role", "status");
        var check = new Button(getTranslation("quiz.take.check"), _ -> check(send));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("panel", "stack", "quiz");
        getContent().add(Page.fine(getTranslation("quiz.take.kept")), list, open, Page.of("actions", check));
    }

    private Map<Integer, Answer> answers() {
        return questions.stream().collect(Collectors.toMap(QuestionField::position, QuestionField::answer));
    }

    private void check(Consumer<Map<Integer, Answer>> send) {
        var missing = questions.stream().filter(field -> !field.isAnswered()).toList();
        if (missing.isEmpty()) {
            send.accept(answers());
            return;
        }
        open.setText(getTranslation("quiz.take.open", missing.size()));
        missing.getFirst().focus();
    }
}
