package ca.footing.discount.ui;

import ca.footing.discount.PromoDraft;
import ca.footing.discount.PromoOffice;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A new promo code: percent or dollars, dates, limits, scope. */
class CodeForm extends Composite<Div> {
    private final TextField code = new TextField(label("code"));
    private final TextField note = new TextField(label("note"));
    private final IntegerField percent = new IntegerField(label("percent"));
    private final BigDecimalField dollars = new BigDecimalField(label("dollars"));
    private final DatePicker from = new DatePicker(label("fromDay"));
    private final DatePicker until = new DatePicker(label("untilDay"));
    private final IntegerField total = new IntegerField(label("total"));
    private final IntegerField person = new IntegerField(label("person"));

    private final PromoScope scope = new PromoScope();

    CodeForm(Consumer<PromoDraft> create) {
        code.setMaxLength(40);
        code.setHelperText(label("codeHelp"));
        note.setMaxLength(200);
        note.setHelperText(label("noteHelp"));
        dollars.setHelperText(label("dollarsHelp"));
        from.setLocale(getLocale());
        until.setLocale(getLocale());
        total.setHelperText(label("totalHelp"));
        clear();
        var make = new Button(label("make"), _ -> create.accept(draft()));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("form-section", "office-form");
        getContent()
                .add(
                        new H2(label("new")),
                        Page.of("field-pair", code, note),
                        Page.of("field-pair", percent, dollars),
                        Page.of("field-pair", from, until),
                        Page.of("field-pair", total, person),
                        scope,
                        Page.of("form-actions", make));
    }

    void offer(PromoOffice office) {
        scope.offer(office);
    }

    final void clear() {
        code.clear();
        note.clear();
        percent.clear();
        dollars.clear();
        from.clear();
        until.clear();
        total.clear();
        person.setValue(1);
        scope.clear();
    }

    private PromoDraft draft() {
        return new PromoDraft(
                code.getValue(),
                note.getValue(),
                percent.getValue(),
                money(dollars.getValue()),
                from.getValue(),
                until.getValue(),
                total.getValue(),
                Objects.requireNonNullElse(person.getValue(), 1),
                scope.series(),
                scope.cohort());
    }

    static @Nullable Money money(@Nullable BigDecimal dollars) {
        return dollars == null
                ? null
                : Money.cad(dollars.setScale(2, RoundingMode.HALF_UP)
                        .movePointRight(2)
                        .longValueExact());
    }

    private String label(String key) {
        return getTranslation("discount.codes." + key);
    }
}
