package ca.footing.catalogue.ui;

import ca.footing.catalogue.ChoiceId;
import ca.footing.catalogue.Question;
import ca.footing.catalogue.QuestionId;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One question with its choices. */
class QuestionEditor extends Composite<Div> {
    private final transient QuestionId id;
    private final H3 heading = new H3();
    private final BothLanguages text = BothLanguages.text(getTranslation("catalogue.quiz.question"), 1000);
    private final Checkbox multiple = new Checkbox(getTranslation("catalogue.quiz.multiple"));
    private final BothLanguages feedback = BothLanguages.text(getTranslation("catalogue.quiz.feedback"), 1000);
    private final Div choices = Page.of("stack");
    private final List<ChoiceRow> rows = new ArrayList<>();

    /** A choice as it stands on the screen. */
    private record ChoiceRow(ChoiceId id, BothLanguages text, Checkbox correct, Div line) {}

    QuestionEditor(Question question, Consumer<QuestionEditor> remove) {
        id = question.id();
        text.show(question.text());
        multiple.setValue(question.multiple());
        feedback.show(question.feedback());
        question.choices().forEach(this::add);
        var more = new Button(
                getTranslation("catalogue.quiz.addChoice"),
                _ -> add(new Question.Choice(ChoiceId.next(), LocalizedText.EMPTY, false)));
        var away = new Button(getTranslation("catalogue.quiz.removeQuestion"), _ -> remove.accept(this));
        getContent().addClassNames("panel", "office-form");
        getContent()
                .add(heading, text, multiple, choices, Page.of("actions", more), feedback, Page.of("actions", away));
    }

    static Question blank() {
        return new Question(
                QuestionId.next(),
                LocalizedText.EMPTY,
                false,
                List.of(
                        new Question.Choice(ChoiceId.next(), LocalizedText.EMPTY, true),
                        new Question.Choice(ChoiceId.next(), LocalizedText.EMPTY, false)),
                LocalizedText.EMPTY);
    }

    void number(int position) {
        heading.setText(getTranslation("catalogue.quiz.number", position));
    }

    Question value() {
        return new Question(
                id,
                text.value(),
                multiple.getValue(),
                rows.stream()
                        .map(row -> new Question.Choice(
                                row.id(), row.text().value(), row.correct().getValue()))
                        .toList(),
                feedback.value());
    }

    private void add(Question.Choice choice) {
        var field = BothLanguages.line(getTranslation("catalogue.quiz.choice", rows.size() + 1), 1000);
        field.show(choice.text());
        var correct = new Checkbox(getTranslation("catalogue.quiz.correct"), choice.correct());
        var remove = new Button(getTranslation("catalogue.quiz.removeChoice"));
        var line = Page.of("stack tight", field, Page.of("actions", correct, remove));
        var row = new ChoiceRow(choice.id(), field, correct, line);
        remove.addClickListener(_ -> {
            rows.remove(row);
            choices.remove(line);
        });
        rows.add(row);
        choices.add(line);
    }
}
