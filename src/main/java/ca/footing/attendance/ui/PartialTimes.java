package ca.footing.attendance.ui;

import ca.footing.attendance.Mark;
import ca.footing.cohort.CohortSession;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** When somebody who was there for a part of a session arrived and left. */
class PartialTimes extends Composite<Div> {
    private static final Duration STEP = Duration.ofMinutes(5);

    private final CohortSession session;
    private final TimePicker arrived = picker("attendance.partial.arrived");
    private final TimePicker left = picker("attendance.partial.left");

    PartialTimes(CohortSession session) {
        this.session = session;
        show(session.time().start().toLocalTime(), session.time().end().toLocalTime());
        getContent().add(Page.of("field-pair", arrived, left));
    }

    final void show(LocalTime from, LocalTime to) {
        arrived.setValue(from);
        left.setValue(to);
    }

    /** Marks what is missing or does not lie within the session; empty then. */
    Optional<Mark> mark() {
        require(arrived);
        require(left);
        if (arrived.isInvalid() || left.isInvalid()) {
            return Optional.empty();
        }
        var part = new Mark.Partial(arrived.getValue(), left.getValue());
        if (!part.fits(session.time())) {
            left.setErrorMessage(getTranslation("error.OutsideSession"));
            left.setInvalid(true);
            return Optional.empty();
        }
        return Optional.of(part);
    }

    private void require(TimePicker picker) {
        picker.setErrorMessage(getTranslation("shared.required"));
        picker.setInvalid(picker.isEmpty());
    }

    private TimePicker picker(String label) {
        var picker = new TimePicker(getTranslation(label));
        picker.setStep(STEP);
        picker.setLocale(getLocale());
        picker.setManualValidation(true);
        return picker;
    }
}
