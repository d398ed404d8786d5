package ca.footing.consultation.ui;

import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;

/** When a consultation begins, how long it is, and for how many. */
class RoomFields extends Composite<Div> {
    private final DatePicker day = new DatePicker();
    private final TimePicker time = new TimePicker();
    private final IntegerField minutes = new IntegerField();
    private final IntegerField seats = new IntegerField();

    RoomFields() {
        day.setLabel(getTranslation("consultation.form.day"));
        day.setLocale(getLocale());
        time.setLabel(getTranslation("consultation.form.time"));
        time.setHelperText(getTranslation("consultation.form.timeHelp"));
        time.setLocale(getLocale());
        time.setStep(Duration.ofMinutes(15));
        minutes.setLabel(getTranslation("consultation.form.minutes"));
        minutes.setValue(60);
        seats.setLabel(getTranslation("consultation.form.seats"));
        seats.setHelperText(getTranslation("consultation.form.seatsHelp"));
        seats.setValue(6);
        getContent().addClassName("stack");
        getContent().add(Page.of("field-pair", day, time), Page.of("field-pair", minutes, seats));
    }

    RequiredFields check(RequiredFields fields) {
        return fields.check(day).check(time).check(minutes).check(seats);
    }

    LocalDateTime start() {
        return day.getValue().atTime(time.getValue());
    }

    int minutes() {
        return minutes.getValue();
    }

    int seats() {
        return seats.getValue();
    }
}
