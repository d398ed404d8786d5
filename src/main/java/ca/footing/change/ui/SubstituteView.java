package ca.footing.change.ui;

import ca.footing.account.AccountRoutes;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.ColleaguesPlaces;
import ca.footing.change.Invitation;
import ca.footing.eligibility.MyEligibility;
import ca.footing.eligibility.ui.StandingPanel;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
    private final transient MyEligibility eligibility;
    private final Paragraph lede = new Paragraph();
    private final Div content = Page.of("stack wide");
    private String token = "";

    SubstituteView(ColleaguesPlaces substitutions, MyEligibility eligibility) {
        this.eligibility = eligibility;
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
        } else if (invitation.obstacle() != null) {
            content.add(missing(
                    getTranslation("change.substitute.obstacle." + invitation.obstacle()),
                    new Paragraph(getTranslation("change.substitute.obstacleWho", invitation.from()))));
        } else if (!invitation.canAccept()) {
            content.add(requirements(invitation));
        } else {
            content.add(new TakeOverPanel(invitation.agreement(), this::accept));
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

    /** The rules one by one, and how to ask for a decision where the office takes one. */
    private StandingPanel requirements(Invitation invitation) {
        var series = invitation.cohort().summary().series();
        return new StandingPanel(
                series,
                invitation.standing(),
                eligibility.files(series),
                eligibility,
                eligibility.zone(),
                () -> show(substitutions.invitation(token)));
    }

    private Div missing(String text, Component more) {
        return Page.of(
                "panel quiet stack tight",
                new H2(getTranslation("change.substitute.missing")),
                new Paragraph(text),
                more);
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
