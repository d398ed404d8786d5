package ca.footing.quiz.ui;

import ca.footing.quiz.Answer;
import ca.footing.quiz.AttemptPage.Asked;
import com.vaadin.flow.component.html.ListItem;

/** One question of an open attempt with the way in which it is answered. */
class QuestionField extends ListItem {
    private final int position;
    private final AnswerInput input;

    /** @param changed called whenever the answer changes */
    QuestionField(Asked asked, Runnable changed) {
        position = asked.position();
        var label =
                getTranslation("quiz.take.question", position + 1, asked.text().in(getLocale()));
        input = switch (asked.kind()) {
            case SINGLE, MULTIPLE -> new ChoiceInput(asked, label, changed);
            case ORDER -> new OrderInput(asked, label, changed);
            case SHORT -> new WordsInput(asked, label, changed);
        };
        add(input.component());
    }

    int position() {
        return position;
    }

    Answer answer() {
        return input.answer();
    }

    /** Whether it is answered; if not, the field says so. */
    boolean isAnswered() {
        return input.isAnswered();
    }

    void focus() {
        input.focus();
    }
}
