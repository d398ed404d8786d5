package ca.footing.cohort.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last day on which a price is on sale; either may be open. */
class SaleDates extends Composite<Div> {
    private final DatePicker from = day("from");
    private final DatePicker until = day("until");

    SaleDates() {
        getContent().addClassName("field-pair");
        getContent().add(from, until);
    }

    void show(@Nullable LocalDate first, @Nullable LocalDate last) {
        from.setValue(first);
        until.setValue(last);
    }

    @Nullable
    LocalDate from() {
        return from.getValue();
    }

    @Nullable
    LocalDate until() {
        return until.getValue();
    }

    private DatePicker day(String key) {
        var day = new DatePicker(getTranslation("cohort.price." + key));
        day.setLocale(getLocale());
        day.setI18n(Dates.calendar(getLocale()));
        day.setHelperText(getTranslation("cohort.price." + key + "Help"));
        return day;
    }
}
