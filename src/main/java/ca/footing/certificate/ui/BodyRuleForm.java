package ca.footing.certificate.ui;

import ca.footing.certificate.Body;
import ca.footing.certificate.BodyRule;
import ca.footing.certificate.Rounding;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A new rule of a body from a day on; a field of minutes that is left empty means that there is no such limit. */
class BodyRuleForm extends Composite<Div> {
    private static final int QUARTER = 15;
    private static final int HOUR = 60;

    private final Select<Body> body = new Select<>();
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
    private final IntegerField minimum = minutes("minimum");
    private final IntegerField credit = minutes("credit");
    private final TextArea source = new TextArea();

    BodyRuleForm(List<Body> bodies, LocalDate first, Consumer<BodyRule> add) {
        body.setLabel(getTranslation("certificate.bodies.body"));
        body.setItems(bodies);
        body.setItemLabelGenerator(one -> one.name().in(getLocale()));
        body.setValue(bodies.getFirst());
        from.setLabel(getTranslation("certificate.bodies.from"));
        from.setMin(first);
        from.setValue(first);
        from.setLocale(getLocale());
        whole.setLabel(getTranslation("certificate.bodies.whole"));
        partial.setLabel(getTranslation("certificate.bodies.partial"));
        makeUp.setLabel(getTranslation("certificate.bodies.makeUp"));
        makeUp.setValue(true);
        roundTo.setValue(QUARTER);
        credit.setValue(HOUR);
        source.setLabel(getTranslation("certificate.bodies.source"));
        source.setHelperText(getTranslation("certificate.bodies.sourceHelp"));
        source.setMaxLength(1000);
        var save = new Button(getTranslation("certificate.bodies.add"), _ -> add.accept(rule()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("panel", "stack");
        getContent()
                .add(
                        Page.of("field-pair", body, from),
                        whole,
                        partial,
                        makeUp,
                        Page.of("field-pair", tolerance, late, early, gap, months, roundTo, minimum, credit),
                        source,
                        Page.of("actions", save));
    }

    private BodyRule rule() {
        return new BodyRule(
                body.getValue().code(),
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
                Rounding.DOWN,
                Objects.requireNonNullElse(minimum.getValue(), 0),
                Objects.requireNonNullElse(credit.getValue(), HOUR),
                source.getValue());
    }

    private IntegerField minutes(String key) {
        var field = new IntegerField(getTranslation("certificate.bodies." + key));
        field.setMin(0);
        return field;
    }
}
