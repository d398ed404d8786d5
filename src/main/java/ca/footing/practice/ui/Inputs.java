package ca.footing.practice.ui;

import ca.footing.shared.EmailAddress;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;

/** What the fields of this module's forms have in common. */
final class Inputs {
    private Inputs() {}

    static void set(ComboBox<?> field, EntryWords.Translation texts, String key) {
        field.setLabel(texts.get(key));
        field.setHelperText(texts.get(key + "Help"));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
    }

    /** The address that was typed, when it has the form of one. */
    static Optional<EmailAddress> email(EmailField field) {
        try {
            return Optional.of(new EmailAddress(field.getValue()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static boolean isChosen(ComboBox<?> field, EntryWords.Translation texts) {
        var missing = field.getValue() == null;
        field.setInvalid(missing);
        field.setErrorMessage(texts.get("shared.required"));
        return !missing;
    }
}
