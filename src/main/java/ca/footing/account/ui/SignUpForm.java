package ca.footing.account.ui;

import ca.footing.account.Passwords;
import ca.footing.account.SignUp;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** What a new person gives: how they want to be called, an address, a password. */
public class SignUpForm extends Composite<Div> {
    private static final int MAX_NAME = 100;

    private final TextField name = new TextField();
    private final EmailField address = new EmailField();
    private final NewPasswordField password;

    public SignUpForm(Passwords passwords) {
        password = new NewPasswordField(passwords, getTranslation("account.field.password"));
        name.setLabel(getTranslation("account.field.preferredName"));
        name.setHelperText(getTranslation("account.field.preferredNameHelp"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        address.setLabel(getTranslation("account.field.email"));
        address.setHelperText(getTranslation("account.signUp.emailHelp"));
        address.setAutocomplete(Autocomplete.USERNAME);
        address.setRequiredIndicatorVisible(true);
        address.setManualValidation(true);
        getContent().addClassName("form-section");
        getContent().add(name, address, password);
    }

    /**
     * The sign-up when all of it is right; else the fields say what is wrong.
     *
     * @param continueAt the route of ours that the confirmed person should land on; empty for their home
     */
    public Optional<SignUp> value(String continueAt) {
        var called = Fields.text(name, MAX_NAME);
        var email = Fields.address(address);
        var secret = password.accepted(address.getValue(), name.getValue());
        return called.isEmpty() || email.isEmpty() || secret.isEmpty()
                ? Optional.empty()
                : Optional.of(new SignUp(email.get(), called.get(), secret.get(), getLocale(), continueAt));
    }
}
