package ca.footing.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Day, time and minutes. */
class WhenFields extends Composite<Div> {
    private static final ZoneId USUAL = ZoneId.of("America/Toronto");

    private final DatePicker day = new DatePicker();
    private final TimePicker time = new TimePicker();
    private final IntegerField minutes = new IntegerField();
    private ZoneId zone = USUAL;

    WhenFields() {
        day.setLabel(getTranslation("practice.form.day"));
        time.setLabel(getTranslation("practice.form.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(getLocale());
        day.setLocale(getLocale());
        minutes.setLabel(getTranslation("practice.form.minutes"));
        minutes.setHelperText(getTranslation("practice.form.minutesHelp"));
        minutes.setMin(5);
        minutes.setMax(720);
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        time.setRequiredIndicatorVisible(true);
        time.setManualValidation(true);
        minutes.setRequiredIndicatorVisible(true);
        minutes.setManualValidation(true);
        var pair = new Div(day, time);
        pair.addClassName("field-pair");
        getContent().addClassName("stack");
        var length = new Div(minutes);
        length.addClassName("field-pair");
        getContent().add(pair, length);
    }

    void show(LocalDateTime start, ZoneId at, int length) {
        day.setValue(start.toLocalDate());
        time.setValue(start.toLocalTime());
        minutes.setValue(length);
        zone = at;
    }

    void lock() {
        day.setReadOnly(true);
        time.setReadOnly(true);
        minutes.setReadOnly(true);
    }

    boolean isComplete() {
        var required = getTranslation("shared.required");
        day.setInvalid(day.isEmpty());
        day.setErrorMessage(required);
        time.setInvalid(time.isEmpty());
        time.setErrorMessage(required);
        minutes.setInvalid(minutes.isEmpty());
        minutes.setErrorMessage(required);
        return !day.isEmpty() && !time.isEmpty() && !minutes.isEmpty();
    }

    LocalDateTime start() {
        return day.getValue().atTime(time.getValue());
    }

    ZoneId zone() {
        return zone;
    }

    int minutes() {
        return minutes.getValue();
    }
}
