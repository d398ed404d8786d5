package ca.footing.cohort.ui;

import ca.footing.refund.DayUnit;
import ca.footing.refund.Notice;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;

/** A number of calendar or business days. */
class NoticeField extends Composite<Div> {
    private static final int MOST = 730;

    private final IntegerField days = new IntegerField();
    private final Select<DayUnit> unit = new Select<>();

    NoticeField(String label) {
        days.setLabel(label);
        days.setMin(0);
        days.setMax(MOST);
        unit.setLabel(getTranslation("cohort.refund.unit"));
        unit.setItems(DayUnit.values());
        unit.setItemLabelGenerator(one -> getTranslation("refund.unit." + one));
        getContent().addClassName("field-pair");
        getContent().add(days, unit);
    }

    NoticeField helped(String help) {
        days.setHelperText(help);
        return this;
    }

    void show(Notice notice) {
        days.setValue(notice.days());
        unit.setValue(notice.unit());
    }

    /** A missing number is out of range, so that saving refuses it. */
    Notice value() {
        return new Notice(Objects.requireNonNullElse(days.getValue(), -1), unit.getValue());
    }

    void onChange(Runnable changed) {
        days.addValueChangeListener(_ -> changed.run());
        unit.addValueChangeListener(_ -> changed.run());
    }
}
