package ca.footing.change.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.ColleaguesPlaces;
import ca.footing.change.Invitation;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Markdown;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A colleague reads what they are asked to take, sees what is missing, agrees and takes it. */
@Route(ChangeRoutes.SUBSTITUTE)
@PermitAll
class SubstituteView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ColleaguesPlaces substitutions;
    private final Paragraph lede = new Paragraph();
    private final Div content = Page.of("stack wide");
    private String token = "";

    SubstituteView(ColleaguesPlaces substitutions) {
        this.substitutions = substitutions;
        lede.addClassName("lede");
        addClassNames("page", "substitute-view");
        add(Page.of("page-head", new H1(getPageTitle()), lede), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElseThrow(RecordNotFound::new);
        show(substitutions.invitation(token));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("change.substitute.title");
    }

    private void show(Invitation invitation) {
        var summary = invitation.cohort().summary();
        lede.setText(getTranslation(
                "change.substitute.lede",
                invitation.from(),
                summary.seriesTitle().in(getLocale()),
                summary.name().in(getLocale())));
        content.removeAll();
        if (!invitation.open()) {
            content.add(new Paragraph(getTranslation("change.substitute.ended")));
            return;
        }
        content.add(sessions(invitation));
        if (!invitation.hasProfile()) {
            content.add(missing(
                    getTranslation("change.substitute.profile"),
                    Page.buttonLink("/" + AccountRoutes.PROFILE, getTranslation("change.substitute.profileLink"))));
        } else if (!invitation.canAccept()) {
            content.add(requirements(invitation));
        } else {
            content.add(agreement(invitation));
        }
        var decline = new Button(getTranslation("change.substitute.decline"), _ -> decline());
        decline.addThemeVariants(ButtonVariant.TERTIARY);
        content.add(Page.of("actions", decline));
    }

    private Div sessions(Invitation invitation) {
        var list = new UnorderedList();
        invitation.cohort().sessions().forEach(session -> {
            var time = session.time();
            list.add(new ListItem(getTranslation(
                    "change.substitute.session",
                    Formats.date(time.start().toLocalDate(), getLocale()),
                    Formats.time(time.start().toLocalTime(), getLocale()),
                    Formats.time(time.end().toLocalTime(), getLocale()),
                    Formats.zone(time.zone(), time.start(), getLocale()))));
        });
        return Page.of("stack tight", new H2(getTranslation("change.substitute.sessions")), list);
    }

    private Div requirements(Invitation invitation) {
        var list = new UnorderedList();
        invitation
                .standing()
                .unmet()
                .forEach(finding -> list.add(new ListItem(getTranslation(finding.key(), finding.args(getLocale())))));
        return missing(
                getTranslation(
                        "change.substitute.standing." + invitation.standing().state()),
                list);
    }

    private Div missing(String text, com.vaadin.flow.component.Component more) {
        return Page.of(
                "panel quiet stack tight",
                new H2(getTranslation("change.substitute.missing")),
                new Paragraph(text),
                more);
    }

    private Div agreement(Invitation invitation) {
        var text = invitation.agreement();
        var body = Page.of(
                "agreement",
                new Html("<div class=\"prose\">"
                        + Markdown.html(text.body().in(getLocale())).replace("h2>", "h3>") + "</div>"));
        body.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", text.title().in(getLocale()));
        var agreed = new Checkbox(getTranslation("change.substitute.agree"));
        var take = new Button(getTranslation("change.substitute.take"), _ -> {
            agreed.setErrorMessage(getTranslation("change.substitute.agreeFirst"));
            agreed.setInvalid(!agreed.getValue());
            if (agreed.getValue()) {
                accept(text.version());
            }
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        return Page.of(
                "form-page stack", new H2(text.title().in(getLocale())), body, agreed, Page.of("form-actions", take));
    }

    private void accept(String version) {
        var place = substitutions.accept(token, version);
        getUI().ifPresent(ui -> ui.navigate(RegistrationRoutes.registration(place)));
    }

    private void decline() {
        substitutions.decline(token);
        show(substitutions.invitation(token));
    }
}
