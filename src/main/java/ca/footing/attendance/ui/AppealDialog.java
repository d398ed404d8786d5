package ca.footing.attendance.ui;

import ca.footing.attendance.Appeal;
import ca.footing.attendance.Mark;
import ca.footing.cohort.CohortSession;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** Answers a question about a record: by a correction, or by saying why it stays. */
class AppealDialog extends Dialog {
    private static final int MAX_LENGTH = 500;

    /** What becomes of the record. */
    private enum Outcome {
        WHOLE,
        PART,
        KEEP
    }

    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>(label("outcome"));
    private final PartialTimes times;
    private final TextArea words = new TextArea(label("words"));

    AppealDialog(String person, CohortSession session, Appeal appeal, Answer answer) {
        times = new PartialTimes(session);
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(one -> label("outcome." + one));
        outcome.addValueChangeListener(change -> times.setVisible(change.getValue() == Outcome.PART));
        outcome.setValue(Outcome.WHOLE);
        times.setVisible(false);
        words.setHelperText(label("wordsHelp"));
        words.setErrorMessage(getTranslation("error.AnswerNeeded"));
        words.setMaxLength(MAX_LENGTH);
        words.setWidthFull();
        var save = new Button(getTranslation("action.save"), _ -> save(answer));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("attendance.appeal.title", person));
        setWidth("min(36rem, 94vw)");
        add(new Paragraph(getTranslation("attendance.rollCall.appealWords", appeal.words())), outcome, times, words);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    private void save(Answer answer) {
        var keep = outcome.getValue() == Outcome.KEEP;
        var mark = keep ? Optional.<Mark>empty() : mark();
        words.setInvalid(keep && words.getValue().isBlank());
        if (!words.isInvalid() && (keep || mark.isPresent())) {
            close();
            answer.give(mark, words.getValue());
        }
    }

    private Optional<Mark> mark() {
        return outcome.getValue() == Outcome.PART ? times.mark() : Optional.of(new Mark.WholeSession());
    }

    private String label(String key) {
        return getTranslation("attendance.appeal." + key);
    }

    /** Takes what was decided. */
    interface Answer {
        /** @param correction empty to keep the record */
        void give(Optional<Mark> correction, String words);
    }
}
