package ca.footing.books.ui;

import ca.footing.tax.TaxStatus;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;

/** Whether a series is taxable from a day on, who says so, and why. */
class DecisionDialog extends Dialog {
    private static final int NAME_LENGTH = 200;
    private static final int MAX_LENGTH = 500;

    private final Select<TaxStatus> status = new Select<>();
    private final DatePicker from = new DatePicker(getTranslation("books.account.from"));
    private final TextField by = new TextField(getTranslation("books.product.by"));
    private final TextArea why = new TextArea(getTranslation("books.product.why"));

    /** What is decided. */
    @FunctionalInterface
    interface Decide {
        void accept(TaxStatus status, LocalDate from, String by, String why);
    }

    DecisionDialog(String title, TaxStatus present, LocalDate today, Decide decide) {
        status.setLabel(getTranslation("books.product.status"));
        status.setItems(TaxStatus.values());
        status.setItemLabelGenerator(value -> getTranslation("tax.taxStatus." + value));
        status.setValue(present);
        from.setMin(today);
        from.setValue(today);
        from.setLocale(getLocale());
        from.setErrorMessage(getTranslation("error.DecisionInThePast"));
        by.setHelperText(getTranslation("books.product.byHelp"));
        by.setErrorMessage(getTranslation("error.DecisionUnexplained"));
        by.setMaxLength(NAME_LENGTH);
        by.setRequiredIndicatorVisible(true);
        why.setHelperText(getTranslation("books.product.whyHelp"));
        why.setErrorMessage(getTranslation("error.DecisionUnexplained"));
        why.setMaxLength(MAX_LENGTH);
        why.setRequiredIndicatorVisible(true);
        var save = new Button(getTranslation("action.save"), _ -> save(decide));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(status, from, by, why);
        fields.addClassName("stack");
        setHeaderTitle(title);
        add(fields);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    private void save(Decide decide) {
        by.setInvalid(by.getValue().isBlank());
        why.setInvalid(why.getValue().isBlank());
        from.setInvalid(from.isInvalid() || from.getValue() == null);
        if (!by.isInvalid() && !why.isInvalid() && !from.isInvalid()) {
            decide.accept(status.getValue(), from.getValue(), by.getValue(), why.getValue());
            close();
        }
    }
}
