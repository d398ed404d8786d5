package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.Entrance;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Asks for a reset link; answers the same for every address. */
@Route(AccountRoutes.FORGOTTEN)
@AnonymousAllowed
class ForgottenPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Entrance entrance;
    private final EmailField address = new EmailField();
    private final Div panel = new Div();

    ForgottenPasswordView(Entrance entrance) {
        this.entrance = entrance;
        address.setLabel(getTranslation("account.field.email"));
        address.setAutocomplete(Autocomplete.USERNAME);
        address.setRequiredIndicatorVisible(true);
        address.setManualValidation(true);
        panel.addClassNames("panel", "stack");
        addClassNames("forgotten-password-view", "page", "narrow");
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var submit = new Button(getTranslation("account.forgotten.submit"), _ -> send());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        panel.removeAll();
        panel.add(
                new H1(getTranslation("account.forgotten.title")),
                new Paragraph(getTranslation("account.forgotten.lede")),
                address,
                submit);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.forgotten.title");
    }

    private void send() {
        Fields.address(address).ifPresent(email -> {
            entrance.requestReset(email);
            panel.removeAll();
            panel.add(
                    new H1(getTranslation("account.forgotten.title")),
                    new MailSent(
                            getTranslation("account.forgotten.sent"),
                            getTranslation("account.forgotten.sentText", email.value())));
        });
    }
}
