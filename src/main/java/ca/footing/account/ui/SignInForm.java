package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that the browser itself sends, so that password managers recognize it; the answer is a redirect, whatever the
 * outcome.
 */
@Tag("form")
class SignInForm extends HtmlContainer {
    private final EmailField address = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Input proof = new Input();

    SignInForm() {
        address.setLabel(getTranslation("account.field.email"));
        address.setAutocomplete(Autocomplete.USERNAME);
        address.getElement().setAttribute("name", "username");
        address.setRequiredIndicatorVisible(true);
        password.setLabel(getTranslation("account.field.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setAttribute("name", "password");
        password.setRequiredIndicatorVisible(true);
        proof.setType("hidden");
        var submit = new NativeButton(getTranslation("account.signIn.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassNames("button-link", "primary");
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "/" + AccountRoutes.SIGN_IN);
        addClassName("stack");
        add(address, password, proof, submit);
    }

    /** The token that shows that this form is ours (a stranger's page cannot sign a browser in). */
    @Override
    protected void onAttach(AttachEvent event) {
        var request = VaadinRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            proof.getElement().setAttribute("name", token.getParameterName());
            proof.getElement().setAttribute("value", token.getToken());
        }
        address.focus();
    }
}
