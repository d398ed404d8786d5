package ca.footing.progress.ui;

import ca.footing.catalogue.ChoiceId;
import ca.footing.progress.ModuleProgress.QuizChoice;
import ca.footing.progress.ModuleProgress.QuizQuestion;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Set;
import java.util.stream.Collectors;

/** The choices of a question as a named group: radio buttons, or check boxes where several may be right. */
class ChoiceGroup extends Composite<Div> {
    private final boolean multiple;
    private final RadioButtonGroup<QuizChoice> one = new RadioButtonGroup<>();
    private final CheckboxGroup<QuizChoice> several = new CheckboxGroup<>();

    ChoiceGroup(int number, QuizQuestion question) {
        var label =
                getTranslation("progress.quiz.question", number, question.text().in(getLocale()));
        multiple = question.multiple();
        if (multiple) {
            several.setLabel(label);
            several.setHelperText(getTranslation("progress.quiz.several"));
            several.setItems(question.choices());
            several.setItemLabelGenerator(choice -> choice.text().in(getLocale()));
            several.setManualValidation(true);
            several.addValueChangeListener(_ -> several.setInvalid(false));
            getContent().add(several);
        } else {
            one.setLabel(label);
            one.setItems(question.choices());
            one.setItemLabelGenerator(choice -> choice.text().in(getLocale()));
            one.setManualValidation(true);
            one.addValueChangeListener(_ -> one.setInvalid(false));
            getContent().add(one);
        }
    }

    Set<ChoiceId> ticked() {
        if (multiple) {
            return several.getValue().stream().map(QuizChoice::id).collect(Collectors.toSet());
        }
        return one.getOptionalValue().map(choice -> Set.of(choice.id())).orElse(Set.of());
    }

    void tick(Set<QuizChoice> choices) {
        if (multiple) {
            several.setValue(choices);
        } else {
            choices.stream().findFirst().ifPresent(one::setValue);
        }
    }

    void clear() {
        several.clear();
        one.clear();
    }

    void complain(boolean invalid, String message) {
        one.setErrorMessage(message);
        several.setErrorMessage(message);
        one.setInvalid(invalid);
        several.setInvalid(invalid);
    }

    void readOnly(boolean readOnly) {
        one.setReadOnly(readOnly);
        several.setReadOnly(readOnly);
    }

    void focus() {
        (multiple ? several : one).getElement().callJsFunction("focus");
    }
}
