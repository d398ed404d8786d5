package ca.footing.quiz.ui;

import ca.footing.quiz.Answer;
import com.vaadin.flow.component.Component;

/** The way in which one kind of question is answered. */
interface AnswerInput {
    /** What stands on the screen. */
    default Component component() {
        return (Component) this;
    }

    Answer answer();

    /** Whether it is answered; if not, it says so on the screen. */
    boolean isAnswered();

    void focus();
}
