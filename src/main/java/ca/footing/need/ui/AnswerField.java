package ca.footing.need.ui;

import ca.footing.need.AskedQuestion;
import ca.footing.need.NeedDraft;
import ca.footing.need.QuestionKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;

/** One question with its way of answering: yes or no, or a line of text. */
class AnswerField extends Composite<Div> {
    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();
    private final TextField text = new TextField();
    private final boolean isChoice;

    /** @param changed called when a yes or no is chosen */
    AnswerField(AskedQuestion question, Runnable changed) {
        isChoice = question.kind() == QuestionKind.YES_NO;
        var label = question.text().in(getLocale());
        if (isChoice) {
            choice.setLabel(label);
            choice.setItems(NeedDraft.YES, NeedDraft.NO);
            choice.setItemLabelGenerator(one -> getTranslation("need.answer." + one));
            choice.addValueChangeListener(_ -> changed.run());
            getContent().add(choice);
        } else {
            text.setLabel(label);
            text.setMaxLength(NeedDraft.MAX_ANSWER);
            getContent().add(text);
        }
    }

    void show(String answer) {
        if (isChoice) {
            choice.setValue(answer.isEmpty() ? null : answer);
        } else {
            text.setValue(answer);
        }
    }

    String value() {
        var chosen = choice.getValue();
        return isChoice ? chosen == null ? "" : chosen : text.getValue();
    }
}
