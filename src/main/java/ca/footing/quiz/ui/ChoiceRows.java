package ca.footing.quiz.ui;

import ca.footing.quiz.ChoiceId;
import ca.footing.quiz.Question;
import ca.footing.quiz.QuestionKind;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The choices of a question one under the other; in an order, where they stand is what is right. */
class ChoiceRows extends Composite<Div> {
    private final List<Row> rows = new ArrayList<>();

    /** A choice as it stands on the screen. */
    private record Row(ChoiceId id, BothLanguages text, Checkbox correct, Button up, Div line) {}

    ChoiceRows() {
        getContent().addClassName("stack");
    }

    void show(List<Question.Choice> choices, QuestionKind kind) {
        rows.clear();
        choices.forEach(this::row);
        adapt(kind);
    }

    void add(QuestionKind kind) {
        row(new Question.Choice(ChoiceId.next(), LocalizedText.EMPTY, false));
        adapt(kind);
    }

    List<Question.Choice> value() {
        return rows.stream()
                .map(row -> new Question.Choice(
                        row.id(), row.text().value(), row.correct().getValue()))
                .toList();
    }

    void adapt(QuestionKind kind) {
        getContent().removeAll();
        rows.forEach(row -> {
            row.correct().setVisible(kind != QuestionKind.ORDER);
            row.up().setVisible(kind == QuestionKind.ORDER && row != rows.getFirst());
            getContent().add(row.line());
        });
    }

    private void row(Question.Choice choice) {
        var field = BothLanguages.line(getTranslation("quiz.form.choice", rows.size() + 1), 1000);
        field.show(choice.text());
        var correct = new Checkbox(getTranslation("quiz.form.correct"), choice.correct());
        var remove = new Button(getTranslation("quiz.form.removeChoice"));
        var up = new Button(getTranslation("quiz.form.up"));
        var row = new Row(
                choice.id(),
                field,
                correct,
                up,
                Page.of("stack tight", field, Page.of("actions", correct, up, remove)));
        remove.addClickListener(_ -> {
            rows.remove(row);
            getContent().remove(row.line());
        });
        up.addClickListener(_ -> {
            var at = rows.indexOf(row);
            if (at > 0) {
                Collections.swap(rows, at, at - 1);
                adapt(QuestionKind.ORDER);
            }
        });
        rows.add(row);
    }
}
