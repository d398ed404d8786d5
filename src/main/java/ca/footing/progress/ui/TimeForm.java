package ca.footing.progress.ui;

import ca.footing.progress.TimeBasis;
import ca.footing.progress.TimeKind;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;

/** Gives a person more time: days more, or days that do not run. */
class TimeForm extends Composite<Div> {
    private static final int USUAL_DAYS = 30;

    private final Giver giver;
    private final RadioButtonGroup<TimeKind> kind = new RadioButtonGroup<>();
    private final IntegerField days = new IntegerField();
    private final DatePicker first = new DatePicker();
    private final DatePicker last = new DatePicker();
    private final Select<TimeBasis> basis = new Select<>();

    /** Who does it. */
    interface Giver extends java.io.Serializable {
        void extend(int days, TimeBasis basis);

        void pause(LocalDate first, LocalDate last, TimeBasis basis);
    }

    TimeForm(Giver giver) {
        this.giver = giver;
        kind.setLabel(getTranslation("progress.time.kind"));
        kind.setItems(TimeKind.EXTENSION, TimeKind.PAUSE);
        kind.setItemLabelGenerator(each -> getTranslation("progress.timeKind." + each));
        kind.addValueChangeListener(event -> show(event.getValue()));
        days.setLabel(getTranslation("progress.time.days"));
        days.setValue(USUAL_DAYS);
        days.setMin(1);
        days.setStepButtonsVisible(true);
        first.setLabel(getTranslation("progress.time.first"));
        last.setLabel(getTranslation("progress.time.last"));
        basis.setLabel(getTranslation("progress.time.basis"));
        basis.setHelperText(getTranslation("progress.time.basisHelp"));
        basis.setItems(TimeBasis.values());
        basis.setItemLabelGenerator(each -> getTranslation("progress.timeBasis." + each));
        basis.setValue(TimeBasis.ASKED);
        var give = new Button(getTranslation("progress.time.give"), _ -> give());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("panel", "stack");
        getContent().add(kind, Page.of("field-row", days, first, last), basis, new Div(give));
        kind.setValue(TimeKind.EXTENSION);
    }

    private void show(TimeKind chosen) {
        days.setVisible(chosen == TimeKind.EXTENSION);
        first.setVisible(chosen == TimeKind.PAUSE);
        last.setVisible(chosen == TimeKind.PAUSE);
    }

    private void give() {
        if (kind.getValue() == TimeKind.EXTENSION) {
            giver.extend(days.getValue() == null ? 0 : days.getValue(), basis.getValue());
            return;
        }
        var from = first.getValue();
        var until = last.getValue();
        mark(first, from == null);
        mark(last, until == null);
        if (from != null && until != null) {
            giver.pause(from, until, basis.getValue());
        }
    }

    private void mark(DatePicker field, boolean missing) {
        field.setErrorMessage(getTranslation("progress.time.dayMissing"));
        field.setInvalid(missing);
    }
}
