package ca.footing.cohort.ui;

import ca.footing.cohort.SessionBreak;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.function.Consumer;

/** From when to when one break lasts. */
class BreakRow extends Composite<Div> {
    private final TimePicker from = picker("breakFrom");
    private final TimePicker to = picker("breakTo");

    BreakRow(Consumer<BreakRow> remove) {
        var away = new Button(getTranslation("action.remove"), _ -> remove.accept(this));
        away.setAriaLabel(getTranslation("cohort.session.removeBreak"));
        getContent().addClassName("stack");
        getContent().add(Page.of("field-pair", from, to), Page.of("actions", away));
    }

    void focus() {
        from.focus();
    }

    void show(SessionBreak shown) {
        from.setValue(shown.from());
        to.setValue(shown.to());
    }

    boolean isEmpty() {
        return from.isEmpty() && to.isEmpty();
    }

    /** Marks the one time that is missing. */
    boolean check() {
        from.setInvalid(from.isEmpty() && !to.isEmpty());
        to.setInvalid(to.isEmpty() && !from.isEmpty());
        return !from.isInvalid() && !to.isInvalid();
    }

    SessionBreak value() {
        return new SessionBreak(from.getValue(), to.getValue());
    }

    private TimePicker picker(String key) {
        var picker = new TimePicker(getTranslation("cohort.session." + key));
        picker.setLocale(getLocale());
        picker.setStep(Duration.ofMinutes(5));
        picker.setErrorMessage(getTranslation("shared.required"));
        picker.setManualValidation(true);
        return picker;
    }
}
