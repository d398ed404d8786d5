package ca.footing.progress.ui;

import ca.footing.progress.ExerciseContext;
import ca.footing.progress.PractiseDraft;
import ca.footing.shared.ui.NoteField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Notes that an exercise was practised: where (from a list), on which day, and a few words for oneself. */
class PractiseForm extends Composite<Div> {
    private final Select<ExerciseContext> context = new Select<>();
    private final DatePicker day = new DatePicker();
    private final Div noteFrame = new Div();
    private NoteField note = new NoteField();

    PractiseForm(Consumer<PractiseDraft> done) {
        context.setLabel(getTranslation("progress.exercise.context"));
        context.setHelperText(getTranslation("progress.exercise.help"));
        context.setItems(ExerciseContext.values());
        context.setItemLabelGenerator(
                choice -> choice == null ? "" : getTranslation("progress.exerciseContext." + choice));
        context.setManualValidation(true);
        day.setLabel(getTranslation("progress.exercise.day"));
        day.setLocale(getLocale());
        var practised = new Button(getTranslation("progress.exercise.done"), _ -> submit(done));
        var fields = new Div(context, day);
        fields.addClassName("field-pair");
        getContent().addClassName("stack");
        getContent().add(fields, noteFrame, new Div(practised));
    }

    void show(LocalDate today) {
        context.clear();
        context.setInvalid(false);
        day.setValue(today);
        day.setMax(today);
        day.setInvalid(false);
        note = new NoteField();
        noteFrame.removeAll();
        noteFrame.add(note);
    }

    private void submit(Consumer<PractiseDraft> done) {
        var where = context.getValue();
        context.setErrorMessage(getTranslation("progress.exercise.unanswered"));
        context.setInvalid(where == null);
        var when = day.getValue();
        day.setErrorMessage(getTranslation("error.PractiseDayInvalid"));
        day.setInvalid(when == null);
        if (where != null && when != null) {
            done.accept(new PractiseDraft(where, when, note.words(), note.isTested()));
        }
    }
}
