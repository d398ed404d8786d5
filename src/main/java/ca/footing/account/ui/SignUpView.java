package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.CurrentAccount;
import ca.footing.account.Entrance;
import ca.footing.account.Passwords;
import ca.footing.account.SignUp;
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

/** Sign-up without a cohort; what follows on the screen is the same for known and unknown addresses. */
@Route(AccountRoutes.SIGN_UP)
@AnonymousAllowed
class SignUpView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Entrance entrance;
    private final CurrentAccount current;
    private final transient Passwords passwords;
    private final Div panel = new Div();

    SignUpView(Entrance entrance, Passwords passwords, CurrentAccount current) {
        this.entrance = entrance;
        this.current = current;
        this.passwords = passwords;
        panel.addClassNames("panel", "stack");
        addClassNames("sign-up-view", "page", "narrow");
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.isSignedIn()) {
            event.getUI().getPage().setLocation("/" + AccountRoutes.AFTER_SIGN_IN);
        }
        ask();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.signUp.title");
    }

    private void ask() {
        var form = new SignUpForm(passwords);
        var submit = new Button(
                getTranslation("account.signUp.submit"), _ -> form.value("").ifPresent(this::signUp));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var known = new Paragraph(new Anchor(AccountRoutes.SIGN_IN, getTranslation("account.signUp.known")));
        known.addClassName("fine");
        panel.removeAll();
        panel.add(
                new H1(getTranslation("account.signUp.title")),
                new Paragraph(getTranslation("account.signUp.lede")),
                form,
                submit,
                known);
    }

    private void signUp(SignUp signUp) {
        entrance.signUp(signUp);
        panel.removeAll();
        panel.add(
                new H1(getTranslation("account.signUp.title")),
                new MailSent(
                        getTranslation("account.signUp.sent"),
                        getTranslation("account.signUp.sentText", signUp.email().value())));
    }
}
