package ca.footing.account.ui;

import ca.footing.account.OwnAccount;
import ca.footing.account.Passwords;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Changing the password, with the present one as proof. */
class PasswordForm extends Composite<Section> {
    private final transient OwnAccount account;
    private final PasswordField present = new PasswordField();
    private final NewPasswordField password;

    PasswordForm(OwnAccount account, Passwords passwords) {
        this.account = account;
        password = new NewPasswordField(passwords, getTranslation("account.field.newPassword"));
        present.setLabel(getTranslation("account.field.presentPassword"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        present.setRequiredIndicatorVisible(true);
        present.setManualValidation(true);
        var hint = Page.fine(getTranslation("account.password.hint"));
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("account.password.title")),
                        hint,
                        present,
                        password,
                        Fields.actions(new Button(getTranslation("account.password.submit"), _ -> change())));
    }

    private void change() {
        password.accepted().ifPresent(secret -> {
            var done = account.changePassword(present.getValue(), secret);
            present.setInvalid(!done);
            present.setErrorMessage(getTranslation("account.field.passwordWrong"));
            if (done) {
                present.clear();
                password.clear();
                Notify.done(getTranslation("account.password.done"));
            }
        });
    }
}
