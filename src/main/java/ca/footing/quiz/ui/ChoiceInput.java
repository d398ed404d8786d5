package ca.footing.quiz.ui;

import ca.footing.quiz.Answer;
import ca.footing.quiz.AttemptPage.Asked;
import ca.footing.quiz.AttemptPage.Choice;
import ca.footing.quiz.QuestionKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.stream.Collectors;

/** The choices of a question as a named group: radio buttons, or check boxes where several may be right. */
class ChoiceInput extends Composite<Div> implements AnswerInput {
    private final boolean multiple;
    private final RadioButtonGroup<Choice> one = new RadioButtonGroup<>();
    private final CheckboxGroup<Choice> several = new CheckboxGroup<>();

    ChoiceInput(Asked asked, String label, Runnable changed) {
        multiple = asked.kind() == QuestionKind.MULTIPLE;
        var given = asked.choices().stream()
                .filter(choice -> asked.answer().choices().contains(choice.id()))
                .collect(Collectors.toSet());
        if (multiple) {
            several.setLabel(label);
            several.setHelperText(getTranslation("quiz.take.several"));
            several.setItems(asked.choices());
            several.setItemLabelGenerator(choice -> choice.text().in(getLocale()));
            several.setManualValidation(true);
            several.setValue(given);
            several.addValueChangeListener(_ -> {
                several.setInvalid(false);
                changed.run();
            });
            getContent().add(several);
        } else {
            one.setLabel(label);
            one.setItems(asked.choices());
            one.setItemLabelGenerator(choice -> choice.text().in(getLocale()));
            one.setManualValidation(true);
            given.stream().findFirst().ifPresent(one::setValue);
            one.addValueChangeListener(_ -> {
                one.setInvalid(false);
                changed.run();
            });
            getContent().add(one);
        }
    }

    @Override
    public Answer answer() {
        var ticked = multiple
                ? several.getValue().stream().map(Choice::id).toList()
                : one.getOptionalValue().map(choice -> List.of(choice.id())).orElse(List.of());
        return new Answer(ticked, "");
    }

    @Override
    public boolean isAnswered() {
        var open = answer().choices().isEmpty();
        one.setErrorMessage(getTranslation("quiz.take.unanswered"));
        several.setErrorMessage(getTranslation("quiz.take.unanswered"));
        one.setInvalid(open);
        several.setInvalid(open);
        return !open;
    }

    @Override
    public void focus() {
        (multiple ? several : one).getElement().callJsFunction("focus");
    }
}
