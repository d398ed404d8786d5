package ca.footing.catalogue.ui;

import ca.footing.catalogue.Question;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The quiz of a module: its questions one under the other, saved together. */
class QuizPanel extends Composite<Div> {
    private final Div questions = Page.of("stack");
    private final List<QuestionEditor> editors = new ArrayList<>();

    QuizPanel(Consumer<List<Question>> save) {
        var add = new Button(getTranslation("catalogue.quiz.add"), _ -> add(QuestionEditor.blank()));
        var keep = new Button(getTranslation("catalogue.quiz.save"), _ -> save.accept(value()));
        keep.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().addClassName("stack");
        var help = Page.fine(getTranslation("catalogue.quiz.help"));
        getContent().add(help, questions, Page.of("form-actions", add, keep));
    }

    void show(List<Question> shown) {
        editors.clear();
        questions.removeAll();
        shown.forEach(this::add);
    }

    List<Question> value() {
        return editors.stream().map(QuestionEditor::value).toList();
    }

    private void add(Question question) {
        var editor = new QuestionEditor(question, this::remove);
        editors.add(editor);
        questions.add(editor);
        number();
    }

    private void remove(QuestionEditor editor) {
        editors.remove(editor);
        questions.remove(editor);
        number();
    }

    private void number() {
        for (var i = 0; i < editors.size(); i++) {
            editors.get(i).number(i + 1);
        }
    }
}
