package ca.footing.change.ui;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Outlook;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Ask;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Whether the cohort takes place: the minimum and its date, how many there are, and the decision. */
class OutlookPanel extends Composite<Section> {
    private final IntegerField minimum = new IntegerField(getTranslation("change.outlook.minimum"));
    private final DatePicker decideOn = new DatePicker(getTranslation("change.outlook.decideOn"));

    OutlookPanel(CohortDetails cohort, int people, BiConsumer<Integer, LocalDate> require, Runnable goAhead) {
        var outlook = cohort.outlook();
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("change.outlook.title")), state(outlook, people));
        if (outlook == null || outlook.isTentative()) {
            form(cohort, outlook, require, goAhead);
        }
    }

    private Paragraph state(@Nullable Outlook outlook, int people) {
        if (outlook == null) {
            return new Paragraph(getTranslation("change.outlook.none", people));
        }
        var until = outlook.decideOn();
        return new Paragraph(
                until == null || !outlook.isTentative()
                        ? getTranslation("change.outlook.state." + outlook.state(), people)
                        : getTranslation(
                                "change.outlook.tentative",
                                people,
                                outlook.minimum(),
                                Formats.date(until, getLocale())));
    }

    private void form(
            CohortDetails cohort, @Nullable Outlook outlook, BiConsumer<Integer, LocalDate> require, Runnable goAhead) {
        minimum.setMin(1);
        minimum.setMax(cohort.summary().capacity());
        minimum.setHelperText(getTranslation("change.outlook.minimumHelp"));
        decideOn.setI18n(new DatePicker.DatePickerI18n().setDateFormat("yyyy-MM-dd"));
        decideOn.setHelperText(getTranslation("change.outlook.decideOnHelp"));
        if (outlook != null) {
            minimum.setValue(outlook.minimum());
            decideOn.setValue(outlook.decideOn());
        }
        var save = new Button(getTranslation("change.outlook.save"), _ -> save(require));
        var actions = Page.of("actions", save);
        if (outlook != null) {
            actions.add(new Button(
                    getTranslation("change.outlook.goAhead"),
                    _ -> Ask.before(
                            getTranslation("change.outlook.goAheadTitle"),
                            getTranslation("change.outlook.goAheadText"),
                            getTranslation("change.outlook.goAhead"),
                            goAhead)));
        }
        getContent().add(Page.of("form-section", Page.of("field-pair", minimum, decideOn), actions));
    }

    private void save(BiConsumer<Integer, LocalDate> require) {
        minimum.setErrorMessage(getTranslation("change.outlook.missing"));
        decideOn.setErrorMessage(getTranslation("change.outlook.missing"));
        minimum.setInvalid(minimum.isEmpty());
        decideOn.setInvalid(decideOn.isEmpty());
        if (!minimum.isEmpty() && !decideOn.isEmpty()) {
            require.accept(minimum.getValue(), decideOn.getValue());
        }
    }
}
