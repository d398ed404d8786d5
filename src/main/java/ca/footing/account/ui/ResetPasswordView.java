package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.Entrance;
import ca.footing.account.Passwords;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sets a new password by a link from a mail; the person signs in with it afterwards. */
@Route(AccountRoutes.RESET)
@AnonymousAllowed
class ResetPasswordView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Entrance entrance;
    private final NewPasswordField password;
    private final Div panel = new Div();
    private String token = "";

    ResetPasswordView(Entrance entrance, Passwords passwords) {
        this.entrance = entrance;
        password = new NewPasswordField(passwords, getTranslation("account.field.newPassword"));
        panel.addClassNames("panel", "stack");
        addClassNames("reset-password-view", "page", "narrow");
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        panel.removeAll();
        panel.add(new H1(getTranslation("account.reset.title")));
        if (entrance.canReset(token)) {
            var submit = new Button(getTranslation("account.reset.submit"), _ -> reset());
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            panel.add(new Paragraph(getTranslation("account.reset.lede")), password, submit);
        } else {
            panel.add(
                    new Paragraph(getTranslation("error.LinkExpired")),
                    new Paragraph(new Anchor(AccountRoutes.FORGOTTEN, getTranslation("account.forgotten.submit"))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.reset.title");
    }

    private void reset() {
        password.accepted().ifPresent(secret -> {
            entrance.reset(token, secret);
            getUI().ifPresent(ui -> ui.getPage().setLocation("/" + AccountRoutes.SIGN_IN + "?changed"));
        });
    }
}
