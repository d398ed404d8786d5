package ca.footing.quiz.ui;

import ca.footing.quiz.Answer;
import ca.footing.quiz.AttemptPage.Asked;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A short answer in the learner's own words, with the request to leave clients out. */
class WordsInput implements AnswerInput {
    static final int LONGEST = 2000;

    private final TextArea words = new TextArea();

    WordsInput(Asked asked, String label, Runnable changed) {
        words.setLabel(label);
        words.setHelperText(words.getTranslation("quiz.take.wordsHelp"));
        words.setMaxLength(LONGEST);
        words.setMinRows(4);
        words.setWidthFull();
        words.setManualValidation(true);
        words.setValue(asked.answer().words());
        words.setValueChangeMode(ValueChangeMode.TIMEOUT);
        words.setValueChangeTimeout(1500);
        words.addValueChangeListener(_ -> {
            words.setInvalid(false);
            changed.run();
        });
    }

    @Override
    public Component component() {
        return words;
    }

    @Override
    public Answer answer() {
        return Answer.of(words.getValue());
    }

    @Override
    public boolean isAnswered() {
        var open = words.getValue().isBlank();
        words.setErrorMessage(words.getTranslation("quiz.take.unwritten"));
        words.setInvalid(open);
        return !open;
    }

    @Override
    public void focus() {
        words.focus();
    }
}
