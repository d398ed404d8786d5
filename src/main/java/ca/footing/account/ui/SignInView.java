package ca.footing.account.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ui.Badge.Tone;
import ca.footing.shared.ui.Banner;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Sign-in; says why an attempt was refused without telling which part was wrong. */
@Route(AccountRoutes.SIGN_IN)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long LONGEST_WAIT = 60;

    private final Div notice = new Div();
    private final CurrentAccount current;

    SignInView(CurrentAccount current) {
        this.current = current;
        var forgotten = new Paragraph(new Anchor(AccountRoutes.FORGOTTEN, getTranslation("account.signIn.forgotten")));
        forgotten.addClassName("fine");
        var panel = new Div(new H1(getTranslation("account.signIn.title")), notice, new SignInForm(), forgotten);
        panel.addClassName("panel");
        var whole = new Div(panel, aside());
        whole.addClassName("sign-in");
        addClassNames("sign-in-view", "page");
        add(whole);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.isSignedIn()) {
            event.getUI().getPage().setLocation("/" + AccountRoutes.AFTER_SIGN_IN);
            return;
        }
        notice.removeAll();
        message(event.getLocation().getQueryParameters()).ifPresent(notice::add);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.signIn.title");
    }

    private Optional<Banner> message(QueryParameters parameters) {
        var names = parameters.getParameters().keySet();
        if (names.contains("wait")) {
            return Optional.of(new Banner(
                    Tone.ERROR,
                    "error",
                    getTranslation("account.signIn.throttled"),
                    getTranslation("error.TooManyAttempts", minutes(parameters))));
        }
        if (names.contains("refused")) {
            return Optional.of(new Banner(
                    Tone.ERROR,
                    "error",
                    getTranslation("account.signIn.refused"),
                    getTranslation("account.signIn.refusedHelp")));
        }
        if (names.contains("merged")) {
            return Optional.of(new Banner(
                    Tone.INFO,
                    "info",
                    getTranslation("account.signIn.merged"),
                    getTranslation("account.signIn.mergedHelp")));
        }
        if (names.contains("stale")) {
            return Optional.of(new Banner(
                    Tone.INFO,
                    "info",
                    getTranslation("account.signIn.stale"),
                    getTranslation("account.signIn.staleHelp")));
        }
        if (names.contains("changed")) {
            return Optional.of(new Banner(
                    Tone.INFO,
                    "info",
                    getTranslation("account.signIn.changed"),
                    getTranslation("account.signIn.changedHelp")));
        }
        return Optional.empty();
    }

    private static long minutes(QueryParameters parameters) {
        return parameters
                .getSingleParameter("wait")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(text -> Math.clamp(Long.parseLong(text), 1, LONGEST_WAIT))
                .orElse(1L);
    }

    private Div aside() {
        var image = new Image("/public/images/done.svg", "");
        image.setWidth("320");
        image.setHeight("190");
        var create = new Anchor(AccountRoutes.SIGN_UP, getTranslation("account.signIn.create"));
        create.addClassName("arrow-link");
        var aside = new Div(
                image,
                new H2(getTranslation("account.signIn.newHere")),
                new Paragraph(getTranslation("account.signIn.newHereHelp")),
                new Paragraph(create));
        aside.addClassName("sign-in-aside");
        return aside;
    }
}
