package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The way in for strangers; for signed-in people their account and the way out, on every screen. */
class AccountMenu extends Composite<Div> {
    AccountMenu(CurrentAccount current, AuthenticationContext authentication) {
        getContent().addClassName("actions");
        if (current.isSignedIn()) {
            var out = new NativeButton();
            out.addClassName("tool-button");
            out.add(new Symbol("sign-out"), new Span(getTranslation("account.signOut")));
            out.addClickListener(_ -> authentication.logout());
            getContent().add(new Anchor(AccountRoutes.ACCOUNT, getTranslation("account.title")), out);
        } else {
            var in = new Anchor(AccountRoutes.SIGN_IN, getTranslation("account.signIn.title"));
            in.addClassName("button-link");
            getContent().add(in);
        }
    }
}
