package ca.footing.attendance.ui;

import ca.footing.attendance.Mark;
import ca.footing.attendance.RollCall;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.function.Consumer;

/** Asks when somebody who was there for a part of a session arrived and left. */
class PartialDialog extends Dialog {
    private static final Duration STEP = Duration.ofMinutes(5);

    private final CohortSession session;
    private final TimePicker arrived;
    private final TimePicker left;

    PartialDialog(CohortSession session, RollCall.Person person, Consumer<Mark> say) {
        this.session = session;
        var start = session.time().start().toLocalTime();
        var end = session.time().end().toLocalTime();
        var arrivedBefore = person.arrived();
        var leftBefore = person.left();
        arrived = picker("attendance.partial.arrived", arrivedBefore == null ? start : arrivedBefore);
        left = picker("attendance.partial.left", leftBefore == null ? end : leftBefore);
        var hint = new Paragraph(getTranslation(
                "attendance.partial.hint", Formats.time(start, getLocale()), Formats.time(end, getLocale())));
        var fields = new Div(arrived, left);
        fields.addClassName("field-pair");
        var save = new Button(getTranslation("action.save"), _ -> save(say));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(getTranslation("attendance.partial.title", person.name().preferredName()));
        add(hint, fields);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    private void save(Consumer<Mark> say) {
        var from = arrived.getValue();
        var to = left.getValue();
        require(arrived, from);
        require(left, to);
        if (from == null || to == null) {
            return;
        }
        var partial = new Mark.Partial(from, to);
        if (!partial.fits(session.time())) {
            left.setErrorMessage(getTranslation("error.OutsideSession"));
            left.setInvalid(true);
            return;
        }
        close();
        say.accept(partial);
    }

    private void require(TimePicker picker, LocalTime value) {
        picker.setErrorMessage(getTranslation("shared.required"));
        picker.setInvalid(value == null);
    }

    private TimePicker picker(String label, LocalTime value) {
        var picker = new TimePicker(getTranslation(label), value);
        picker.setStep(STEP);
        picker.setLocale(getLocale());
        picker.setManualValidation(true);
        return picker;
    }
}
