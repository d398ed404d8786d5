package ca.footing.account.ui;

import ca.footing.account.PasswordFlaw;
import ca.footing.account.Passwords;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/** Where a new password is typed: says the rule beforehand, and after a refusal why and what would be better. */
class NewPasswordField extends PasswordField {
    private final transient Passwords passwords;

    NewPasswordField(Passwords passwords, String label) {
        this.passwords = passwords;
        setLabel(label);
        setHelperText(getTranslation("account.newPassword.help", Passwords.MIN_LENGTH));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRequiredIndicatorVisible(true);
        setManualValidation(true);
    }

    /** The password if it is good enough; else the field says what is wrong. */
    Optional<String> accepted(String... about) {
        var password = getValue();
        var flaw = passwords.flaw(password, about);
        setInvalid(flaw.isPresent());
        flaw.ifPresent(why -> setErrorMessage(reason(why, password, about)));
        return flaw.isPresent() ? Optional.empty() : Optional.of(password);
    }

    private String reason(PasswordFlaw flaw, String password, String... about) {
        var sentence = getTranslation(
                "account.passwordFlaw." + flaw,
                flaw == PasswordFlaw.TOO_LONG ? Passwords.MAX_LENGTH : Passwords.MIN_LENGTH);
        return flaw == PasswordFlaw.GUESSABLE
                ? String.join(" ", sentence, String.join(" ", passwords.advice(password, getLocale(), about)))
                        .strip()
                : sentence;
    }
}
