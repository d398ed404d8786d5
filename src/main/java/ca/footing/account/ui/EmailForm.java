package ca.footing.account.ui;

import ca.footing.account.OwnAccount;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** Moving to another address: it must be confirmed there, and can be undone from the old one. */
class EmailForm extends Composite<Section> {
    private final transient OwnAccount account;
    private final Paragraph present = new Paragraph();
    private final EmailField address = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Div outcome = new Div();

    EmailForm(OwnAccount account) {
        this.account = account;
        address.setLabel(getTranslation("account.field.newEmail"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setRequiredIndicatorVisible(true);
        address.setManualValidation(true);
        password.setLabel(getTranslation("account.field.presentPassword"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("account.email.title")),
                        present,
                        address,
                        password,
                        Fields.actions(new Button(getTranslation("account.email.submit"), _ -> request())),
                        outcome);
    }

    void show(EmailAddress email) {
        present.setText(getTranslation("account.email.present", email.value()));
    }

    private void request() {
        Fields.address(address).ifPresent(email -> {
            var done = account.requestEmailChange(password.getValue(), email);
            password.setInvalid(!done);
            password.setErrorMessage(getTranslation("account.field.passwordWrong"));
            outcome.removeAll();
            if (done) {
                password.clear();
                outcome.add(new Banner(
                        Tone.INFO,
                        "info",
                        getTranslation("account.email.sent"),
                        getTranslation("account.email.sentText", email.value())));
            }
        });
    }
}
