package ca.footing.cohort.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/** When registration closes, on the clock of the cohort's zone. */
class Deadline extends DateTimePicker {
    Deadline() {
        setLabel(getTranslation("cohort.form.closesAt"));
        setErrorMessage(getTranslation("shared.required"));
        setLocale(getLocale());
        setDatePickerI18n(Dates.calendar(getLocale()));
        setDateAriaLabel(getTranslation("cohort.form.closesAtDate"));
        setTimeAriaLabel(getTranslation("cohort.form.closesAtTime"));
        setHelperText(getTranslation("cohort.form.closesAtHelp"));
    }
}
