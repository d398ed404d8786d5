package ca.footing.cohort.ui;

import ca.footing.cohort.SessionTime;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/** The day of a session, and when it begins and ends on the clock of its zone. */
class SessionHours extends Composite<Div> {
    private final DatePicker day = new DatePicker(getTranslation("cohort.session.day"));
    private final TimePicker start = new TimePicker(getTranslation("cohort.session.start"));
    private final TimePicker end = new TimePicker(getTranslation("cohort.session.end"));

    SessionHours() {
        day.setLocale(getLocale());
        day.setI18n(Dates.calendar(getLocale()));
        day.setErrorMessage(getTranslation("shared.required"));
        List.of(start, end).forEach(time -> {
            time.setLocale(getLocale());
            time.setStep(Duration.ofMinutes(15));
            time.setErrorMessage(getTranslation("shared.required"));
        });
        getContent().addClassName("stack");
        getContent().add(day, Page.of("field-pair", start, end));
    }

    void show(SessionTime time) {
        day.setValue(time.start().toLocalDate());
        start.setValue(time.start().toLocalTime());
        end.setValue(time.end().toLocalTime());
    }

    /** Marks what is missing. */
    boolean check() {
        day.setInvalid(day.isEmpty());
        start.setInvalid(start.isEmpty());
        end.setInvalid(end.isEmpty());
        return !day.isEmpty() && !start.isEmpty() && !end.isEmpty();
    }

    LocalDateTime start() {
        return day.getValue().atTime(start.getValue());
    }

    /** On the day of the start: sessions past midnight do not exist here. */
    LocalDateTime end() {
        return day.getValue().atTime(end.getValue());
    }
}
