package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.OwnAccount;
import ca.footing.account.Passwords;
import ca.footing.shared.ui.Notify;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A person's own account: name, language, password, address, and where they are signed in. */
@Route(AccountRoutes.ACCOUNT)
@PermitAll
class AccountView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OwnAccount account;
    private final NameForm name;
    private final EmailForm email;
    private final transient List<AccountSection> added;
    private final Div form;
    private final List<Component> more = new ArrayList<>();

    AccountView(OwnAccount account, Passwords passwords, List<AccountSection> added) {
        this.account = account;
        this.added = added.stream()
                .sorted(Comparator.comparingInt(AccountSection::order))
                .toList();
        name = new NameForm(this::save);
        email = new EmailForm(account);
        var head = new Div(
                new H1(getTranslation("account.title")),
                new Paragraph(new Anchor(AccountRoutes.PROFILE, getTranslation("account.profile.link"))));
        head.addClassName("page-head");
        form = new Div(name, new PasswordForm(account, passwords), email, sessions());
        form.addClassName("form-page");
        addClassNames("account-view", "page");
        add(head, form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = account.details();
        name.show(details);
        email.show(details.email());
        form.remove(more);
        more.clear();
        for (var section : added) {
            var made = section.create();
            form.addComponentAtIndex(form.getComponentCount() - 1, made);
            more.add(made);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }

    private Section sessions() {
        var everywhere = new Button(getTranslation("account.signOutEverywhere"), _ -> signOutEverywhere());
        var actions = new Div(new Anchor(AccountRoutes.SESSIONS, getTranslation("account.sessions.link")), everywhere);
        actions.addClassName("actions");
        var section = new Section(
                new H2(getTranslation("account.sessions.title")),
                new Paragraph(getTranslation("account.sessions.hint")),
                actions);
        section.addClassName("form-section");
        return section;
    }

    private void save(String preferredName, Locale locale) {
        account.rename(preferredName);
        account.speak(locale);
        Notify.done(getTranslation("account.name.done"));
    }

    private void signOutEverywhere() {
        account.signOutEverywhere();
        getUI().ifPresent(ui -> ui.getPage().setLocation("/" + AccountRoutes.SIGN_IN));
    }
}
