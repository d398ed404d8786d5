package ca.footing.books.ui;

import ca.footing.tax.TaxAccount;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.function.Consumer;

/** From which day we are registered, or no longer are, and why. */
class RegistrationDialog extends Dialog {
    private static final int NUMBER_LENGTH = 40;
    private static final int MAX_LENGTH = 500;

    private final DatePicker from = new DatePicker(getTranslation("books.account.from"));
    private final Checkbox registered = new Checkbox(getTranslation("books.account.registered"), true);
    private final TextField gst = new TextField(getTranslation("books.account.gst"));
    private final TextField qst = new TextField(getTranslation("books.account.qst"));
    private final TextArea reason = new TextArea(getTranslation("books.account.reason"));

    RegistrationDialog(LocalDate today, Consumer<TaxAccount> change) {
        from.setMin(today);
        from.setValue(today);
        from.setLocale(getLocale());
        from.setErrorMessage(getTranslation("error.DecisionInThePast"));
        from.setRequiredIndicatorVisible(true);
        gst.setHelperText(getTranslation("books.account.gstHelp"));
        qst.setHelperText(getTranslation("books.account.qstHelp"));
        gst.setMaxLength(NUMBER_LENGTH);
        qst.setMaxLength(NUMBER_LENGTH);
        reason.setMaxLength(MAX_LENGTH);
        reason.setHelperText(getTranslation("books.account.reasonHelp"));
        reason.setErrorMessage(getTranslation("error.DecisionUnexplained"));
        reason.setRequiredIndicatorVisible(true);
        registered.addValueChangeListener(event -> {
            gst.setEnabled(event.getValue());
            qst.setEnabled(event.getValue());
        });
        var save = new Button(getTranslation("action.save"), _ -> save(change));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var fields =
                new Div(new Paragraph(getTranslation("books.account.dialogText")), from, registered, gst, qst, reason);
        fields.addClassName("stack");
        setHeaderTitle(getTranslation("books.account.change"));
        add(fields);
        getFooter().add(new Button(getTranslation("action.cancel"), _ -> close()), save);
    }

    /** What the service refuses stays on the screen: the dialog closes only when it went through. */
    private void save(Consumer<TaxAccount> change) {
        reason.setInvalid(reason.getValue().isBlank());
        from.setInvalid(from.isInvalid() || from.getValue() == null);
        if (!reason.isInvalid() && !from.isInvalid()) {
            var is = registered.getValue();
            change.accept(new TaxAccount(
                    from.getValue(),
                    is,
                    is ? gst.getValue().strip() : "",
                    is ? qst.getValue().strip() : "",
                    reason.getValue()));
            close();
        }
    }
}
