package ca.footing.account.ui;

import ca.footing.shared.EmailAddress;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** Fields laid out and read the same way everywhere: the value, or the field says what is wrong. */
final class Fields {
    private Fields() {}

    /** Buttons in their own width below the fields. */
    static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }

    /** A field of the profile that says why it is asked. */
    static TextField ofProfile(String part) {
        var field = new TextField();
        field.setLabel(field.getTranslation("account.profile." + part));
        field.setHelperText(field.getTranslation("account.profile." + part + "Help"));
        field.setManualValidation(true);
        return field;
    }

    /** A text of that length that is not blank and holds no control characters. */
    static Optional<String> text(TextField field, int maxLength) {
        var text = field.getValue().strip();
        var isMissing = text.isEmpty();
        var isBad = isMissing || text.length() > maxLength || text.chars().anyMatch(Character::isISOControl);
        field.setInvalid(isBad);
        field.setErrorMessage(field.getTranslation(isMissing ? "shared.required" : "account.field.tooLong", maxLength));
        return isBad ? Optional.empty() : Optional.of(text);
    }

    static Optional<EmailAddress> address(EmailField field) {
        try {
            var address = new EmailAddress(field.getValue());
            field.setInvalid(false);
            return Optional.of(address);
        } catch (IllegalArgumentException _) {
            field.setInvalid(true);
            field.setErrorMessage(field.getTranslation("account.field.emailWrong"));
            return Optional.empty();
        }
    }
}
