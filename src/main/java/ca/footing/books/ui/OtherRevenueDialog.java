package ca.footing.books.ui;

import ca.footing.shared.Money;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** What was earned elsewhere in a quarter, before tax. */
class OtherRevenueDialog extends Dialog {
    private static final BigDecimal MOST = new BigDecimal("10000000");

    private final BigDecimalField amount = new BigDecimalField(getTranslation("books.meter.other"));

    OtherRevenueDialog(String quarter, Money present, Consumer<Money> record) {
        amount.setValue(present.decimal());
        amount.setLocale(getLocale());
        amount.setWidthFull();
        amount.setHelperText(getTranslation("books.meter.otherHelp"));
        amount.setErrorMessage(getTranslation("books.meter.otherInvalid"));
        var save = new Button(getTranslation("action.save"), _ -> save(record));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(quarter);
        add(new Paragraph(getTranslation("books.meter.otherText")), amount);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    private void save(Consumer<Money> record) {
        var typed = amount.getValue();
        var sound = typed != null
                && typed.signum() >= 0
                && typed.compareTo(MOST) < 0
                && typed.stripTrailingZeros().scale() <= 2;
        amount.setInvalid(!sound);
        if (sound) {
            record.accept(Money.cad(typed.movePointRight(2).longValueExact()));
            close();
        }
    }
}
