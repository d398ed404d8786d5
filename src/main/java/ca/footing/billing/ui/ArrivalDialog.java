package ca.footing.billing.ui;

import ca.footing.billing.Arrival;
import ca.footing.billing.TransferRow;
import ca.footing.billing.TransferStatus;
import ca.footing.shared.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Money as it stands on the bank's list: amount, day and reference. */
class ArrivalDialog extends Dialog {
    private static final int LONGEST = 100;

    private final MoneyField amount = new MoneyField(getTranslation("billing.arrival.amount"));
    private final DatePicker day = new DatePicker(getTranslation("billing.arrival.day"));
    private final TextField reference = new TextField(getTranslation("billing.arrival.reference"));

    ArrivalDialog(TransferRow row, LocalDate today, Consumer<Arrival> enter) {
        var awaited = row.status() == TransferStatus.AWAITED;
        amount.setRequiredIndicatorVisible(true);
        if (awaited) {
            amount.show(row.open());
        }
        day.setValue(today);
        day.setMax(today);
        day.setLocale(getLocale());
        day.setRequiredIndicatorVisible(true);
        reference.setMaxLength(LONGEST);
        reference.setRequiredIndicatorVisible(true);
        reference.setHelperText(getTranslation("billing.arrival.referenceHelp"));
        setHeaderTitle(getTranslation("billing.arrival.title", row.invoiceNumber()));
        var fields = new Div(amount, day, reference);
        fields.addClassNames("stack", "tight");
        add(
                new Paragraph(
                        awaited
                                ? getTranslation(
                                        "billing.arrival.text", row.buyerName(), Formats.money(row.open(), getLocale()))
                                : getTranslation("billing.arrival.credit", row.buyerName())),
                fields);
        var confirm = new Button(getTranslation("billing.transfers.enter"), _ -> enter(enter));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), confirm);
    }

    private void enter(Consumer<Arrival> enter) {
        var typed = amount.amount();
        amount.setInvalid(typed.isEmpty());
        missing(day, day.getValue() == null);
        missing(reference, reference.getValue().isBlank());
        if (!amount.isInvalid() && !day.isInvalid() && !reference.isInvalid()) {
            enter.accept(new Arrival(
                    typed.orElseThrow(), day.getValue(), reference.getValue().strip()));
            close();
        }
    }

    private <C extends com.vaadin.flow.component.shared.HasValidationProperties> void missing(C field, boolean empty) {
        field.setErrorMessage(getTranslation("shared.required"));
        field.setInvalid(empty);
    }
}
