package ca.footing.quiz.ui;

import ca.footing.quiz.ChoiceId;
import ca.footing.quiz.Question;
import ca.footing.quiz.QuestionId;
import ca.footing.quiz.QuestionKind;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** One question: its kind, its text, and the choices or parts that its kind has. */
class QuestionForm extends Composite<Div> {
    private final RadioButtonGroup<QuestionKind> kind = new RadioButtonGroup<>(getTranslation("quiz.form.kind"));
    private final BothLanguages text = BothLanguages.text(getTranslation("quiz.form.text"), 1000);
    private final BothLanguages feedback = BothLanguages.text(getTranslation("quiz.form.feedback"), 1000);
    private final TextField tags = new TextField(getTranslation("quiz.form.tags"));
    private final H2 heading = new H2();
    private final ChoiceRows rows = new ChoiceRows();
    private final Button more = new Button(getTranslation("quiz.form.addChoice"), _ -> rows.add(kind.getValue()));
    private final Div choices = Page.of("form-section", heading, rows, Page.of("actions", more));
    private QuestionId id = QuestionId.next();

    QuestionForm() {
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("quiz.kind." + one));
        kind.addValueChangeListener(_ -> adapt());
        feedback.helper(getTranslation("quiz.form.feedbackHelp"));
        tags.setHelperText(getTranslation("quiz.form.tagsHelp"));
        tags.setMaxLength(400);
        tags.setWidthFull();
        getContent().addClassNames("stack", "office-form");
        getContent().add(Page.of("form-section", kind, text), choices, Page.of("form-section", feedback, tags));
    }

    static Question blank() {
        return new Question(
                QuestionId.next(),
                QuestionKind.SINGLE,
                LocalizedText.EMPTY,
                List.of(
                        new Question.Choice(ChoiceId.next(), LocalizedText.EMPTY, true),
                        new Question.Choice(ChoiceId.next(), LocalizedText.EMPTY, false)),
                LocalizedText.EMPTY,
                List.of());
    }

    void show(Question question) {
        id = question.id();
        rows.show(question.choices(), question.kind());
        kind.setValue(question.kind());
        text.show(question.text());
        feedback.show(question.feedback());
        tags.setValue(String.join(", ", question.tags()));
        adapt();
    }

    Question value() {
        return new Question(
                id,
                kind.getValue(),
                text.value(),
                kind.getValue() == QuestionKind.SHORT ? List.of() : rows.value(),
                feedback.value(),
                List.of(tags.getValue().split(",", -1)));
    }

    private void adapt() {
        var chosen = kind.getValue();
        choices.setVisible(chosen != QuestionKind.SHORT);
        heading.setText(getTranslation("quiz.form.choices." + chosen));
        rows.adapt(chosen);
    }
}
