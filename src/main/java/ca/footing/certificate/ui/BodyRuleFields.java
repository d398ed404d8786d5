package ca.footing.certificate.ui;

import ca.footing.certificate.BodyRule;
import ca.footing.certificate.Rounding;
import ca.footing.shared.ui.BothLanguages;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Objects;

/** How a body counts from a day on; a field of minutes that is left empty means that there is no such limit. */
class BodyRuleFields extends Composite<Div> {
    private static final int QUARTER = 15;
    private static final int HOUR = 60;
    private static final int MAX_SOURCE = 1000;

    private final DatePicker from = new DatePicker();
    private final Checkbox whole = new Checkbox();
    private final Checkbox partial = new Checkbox();
    private final Checkbox makeUp = new Checkbox();
    private final IntegerField tolerance = minutes("tolerance");
    private final IntegerField late = minutes("late");
    private final IntegerField early = minutes("early");
    private final IntegerField gap = minutes("gap");
    private final IntegerField months = minutes("months");
    private final IntegerField roundTo = minutes("roundTo");
    private final Select<Rounding> rounding = new Select<>();
    private final IntegerField minimum = minutes("minimum");
    private final IntegerField credit = minutes("credit");
    private final BothLanguages source = BothLanguages.text(getTranslation("certificate.bodies.source"), MAX_SOURCE);

    BodyRuleFields(LocalDate first) {
        from.setLabel(getTranslation("certificate.bodies.from"));
        from.setMin(first);
        from.setValue(first);
        from.setLocale(getLocale());
        whole.setLabel(getTranslation("certificate.bodies.whole"));
        partial.setLabel(getTranslation("certificate.bodies.partial"));
        makeUp.setLabel(getTranslation("certificate.bodies.makeUp"));
        makeUp.setValue(true);
        roundTo.setValue(QUARTER);
        rounding.setLabel(getTranslation("certificate.bodies.rounding"));
        rounding.setItems(Rounding.values());
        rounding.setItemLabelGenerator(one -> getTranslation("certificate.rounding." + one));
        rounding.setValue(Rounding.DOWN);
        credit.setValue(HOUR);
        source.helper(getTranslation("certificate.bodies.sourceHelp"));
        getContent().addClassName("stack");
        getContent()
                .add(
                        Page.of("field-pair", from, credit),
                        whole,
                        partial,
                        makeUp,
                        Page.of("field-pair", tolerance, late, early, gap, months, minimum, roundTo, rounding),
                        source);
    }

    BodyRule rule(String body) {
        return new BodyRule(
                body,
                Objects.requireNonNullElse(from.getValue(), LocalDate.MIN),
                whole.getValue(),
                partial.getValue(),
                Objects.requireNonNullElse(tolerance.getValue(), 0),
                late.getValue(),
                early.getValue(),
                gap.getValue(),
                makeUp.getValue(),
                months.getValue(),
                Objects.requireNonNullElse(roundTo.getValue(), 1),
                rounding.getValue(),
                Objects.requireNonNullElse(minimum.getValue(), 0),
                Objects.requireNonNullElse(credit.getValue(), HOUR),
                source.value());
    }

    private IntegerField minutes(String key) {
        var field = new IntegerField(getTranslation("certificate.bodies." + key));
        field.setMin(0);
        return field;
    }
}
