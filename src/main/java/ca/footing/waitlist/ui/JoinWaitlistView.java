package ca.footing.waitlist.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Passwords;
import ca.footing.account.SignUp;
import ca.footing.account.ui.MailSent;
import ca.footing.account.ui.SignUpForm;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Page;
import ca.footing.waitlist.Waiting;
import ca.footing.waitlist.Waitlist;
import ca.footing.waitlist.WaitlistRoutes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;

/** Where a person joins a waitlist: one line or several of a series, and dates to come; signed in or with a new account. */
@Route(WaitlistRoutes.JOIN)
@AnonymousAllowed
class JoinWaitlistView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Waitlist waitlist;
    private final CurrentAccount current;
    private final Passwords passwords;
    private final Paragraph series = new Paragraph();
    private final Div content = new Div();
    private String code = "";

    JoinWaitlistView(Waitlist waitlist, CurrentAccount current, Passwords passwords) {
        this.waitlist = waitlist;
        this.current = current;
        this.passwords = passwords;
        series.addClassName("eyebrow");
        content.addClassName("form-page");
        content.getElement().setAttribute("aria-live", "polite");
        addClassNames("join-waitlist-view", "page");
        add(Page.of("page-head", series, new H1(getPageTitle())), Page.of("split", content, how()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("cohortCode").orElseThrow(RecordNotFound::new);
        var asked = waitlist.at(code);
        series.setText(asked.cohort().seriesTitle().in(getLocale()));
        show(asked.open() ? form(waitlist.choices(code)) : closed(asked));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waitlist.join.title");
    }

    private Component form(List<Waiting> choices) {
        var wish = new WishField(choices, code);
        var form = new Section(wish);
        form.addClassName("form-section");
        var join = new Button(getTranslation("waitlist.join.button"));
        join.addThemeVariants(ButtonVariant.PRIMARY);
        if (current.id().isPresent()) {
            join.addClickListener(_ -> {
                waitlist.join(code, wish.value());
                getUI().ifPresent(ui -> ui.navigate(WaitlistRoutes.MINE));
            });
        } else {
            var account = new SignUpForm(passwords);
            form.add(new H2(getTranslation("waitlist.join.accountTitle")), signIn(), account);
            join.addClickListener(_ -> account.value("").ifPresent(signUp -> join(wish, signUp)));
        }
        form.add(Page.of("form-actions", join));
        return form;
    }

    private void join(WishField wish, SignUp signUp) {
        waitlist.join(code, wish.value(), signUp);
        show(new MailSent(
                getTranslation("waitlist.join.mailTitle"),
                getTranslation("waitlist.join.mailText", signUp.email().value())));
    }

    private Paragraph signIn() {
        var link = new Anchor(WaitlistRoutes.joinSignedIn(code), getTranslation("waitlist.join.signIn"));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    private Component closed(Waiting asked) {
        var free = asked.cohort().seatsFree() > 0;
        var page = new Anchor(
                SiteRoutes.cohort(getLocale(), asked.cohort().code()), getTranslation("waitlist.join.cohortPage"));
        page.addClassNames("button-link", "primary");
        page.setRouterIgnore(true);
        return Page.empty(
                getTranslation(free ? "waitlist.join.freeTitle" : "waitlist.join.closedTitle"),
                getTranslation(free ? "waitlist.join.freeText" : "waitlist.join.closedText"),
                page);
    }

    private Aside how() {
        var list = new UnorderedList(
                new ListItem(getTranslation("waitlist.join.howOrder")),
                new ListItem(getTranslation("waitlist.join.howHeld")),
                new ListItem(getTranslation("waitlist.join.howNight")),
                new ListItem(getTranslation("waitlist.join.howLeave")));
        var aside = new Aside(new H2(getTranslation("waitlist.join.howTitle")), list);
        aside.addClassNames("panel", "quiet", "stack");
        return aside;
    }

    private void show(Component part) {
        content.removeAll();
        content.add(part);
    }
}
