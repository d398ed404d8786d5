package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.Entrance;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/**
 * Where the link of a sign-up mail leads. Opening it changes nothing; the person presses a button and gives the password
 * of the sign-up, so that nobody takes over an account that a stranger began under their address.
 */
@Route(AccountRoutes.CONFIRM)
@AnonymousAllowed
class ConfirmView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Entrance entrance;
    private final PasswordField password = new PasswordField();
    private final Div panel = new Div();
    private String token = "";

    ConfirmView(Entrance entrance) {
        this.entrance = entrance;
        password.setLabel(getTranslation("account.field.password"));
        password.setHelperText(getTranslation("account.confirm.passwordHelp"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        panel.addClassNames("panel", "stack");
        addClassNames("confirm-view", "page", "narrow");
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        panel.removeAll();
        panel.add(new H1(getTranslation("account.confirm.title")));
        if (entrance.canConfirm(token)) {
            var submit = new Button(getTranslation("account.confirm.submit"), _ -> confirm());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            panel.add(new Paragraph(getTranslation("account.confirm.lede")), password, submit);
        } else {
            panel.add(
                    new Paragraph(getTranslation("account.confirm.expired")),
                    new Paragraph(
                            new Anchor(AccountRoutes.SIGN_IN, getTranslation("account.signIn.title")),
                            new Anchor(AccountRoutes.SIGN_UP, getTranslation("account.signUp.title"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.confirm.title");
    }

    private void confirm() {
        var next = entrance.confirm(token, password.getValue());
        password.setInvalid(next.isEmpty());
        password.setErrorMessage(getTranslation("account.confirm.wrongPassword"));
        next.ifPresent(route -> getUI().ifPresent(ui -> ui.getPage().setLocation("/" + route)));
    }
}
