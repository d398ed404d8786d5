package ca.footing.group.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Entrance;
import ca.footing.account.Passwords;
import ca.footing.account.SignUp;
import ca.footing.account.ui.MailSent;
import ca.footing.account.ui.SignUpForm;
import ca.footing.group.GroupDoesNotTakePlace;
import ca.footing.group.GroupRoutes;
import ca.footing.group.Invitation;
import ca.footing.group.SeatAssignments;
import ca.footing.group.SeatInvitationEnded;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A seat that a clinic gives to a person: who pays, for what, what the clinic sees; accept it, signed in or anew. */
@Route(GroupRoutes.INVITATION)
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final SeatAssignments assignments;
    private final CurrentAccount current;
    private final Entrance entrance;
    private final Passwords passwords;
    private final Div content = new Div();
    private String token = "";

    InvitationView(SeatAssignments assignments, CurrentAccount current, Entrance entrance, Passwords passwords) {
        this.assignments = assignments;
        this.current = current;
        this.entrance = entrance;
        this.passwords = passwords;
        content.addClassNames("stack");
        content.getElement().setAttribute("aria-live", "polite");
        addClassNames("invitation-view", "page", "narrow");
        add(Page.of("page-head", new H1(getPageTitle())), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getRouteParameters().get("token").orElse("");
        content.removeAll();
        try {
            show(assignments.invitation(token));
        } catch (SeatInvitationEnded | GroupDoesNotTakePlace ended) {
            var catalogue = new Anchor(SiteRoutes.catalogue(getLocale()), getTranslation("group.mine.catalogue"));
            catalogue.addClassName("button-link");
            catalogue.setRouterIgnore(true);
            content.add(
                    Page.empty(getTranslation("group.invitation.endedTitle"), getTranslation(ended.key()), catalogue));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("group.invitation.title");
    }

    private void show(Invitation invitation) {
        var cohort = invitation.cohort();
        var title = cohort.seriesTitle().in(getLocale()) + ", " + cohort.name().in(getLocale());
        var starts = Formats.instant(cohort.startsAt(), cohort.zone(), getLocale());
        var ends = Formats.instant(invitation.endsAt(), cohort.zone(), getLocale());
        content.add(Page.of(
                "panel stack",
                new H2(title),
                new Paragraph(getTranslation("group.invitation.text", invitation.organisation(), starts)),
                new Paragraph(getTranslation("group.invitation.wall", invitation.organisation())),
                new Paragraph(getTranslation("group.invitation.until", ends)),
                current.id().isPresent() ? acceptance() : new Div()));
        if (current.id().isEmpty()) {
            content.add(account());
        }
    }

    private Component acceptance() {
        var accept = new Button(getTranslation("group.invitation.accept"), _ -> {
            var place = assignments.accept(token);
            getUI().ifPresent(ui -> ui.navigate(RegistrationRoutes.registration(place)));
        });
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        return Page.of("actions", accept);
    }

    private Component account() {
        var form = new SignUpForm(passwords);
        var submit = new Button(
                getTranslation("group.invitation.signUp"),
                _ -> form.value(GroupRoutes.invitation(token)).ifPresent(this::signUp));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        var signIn = new Anchor(GroupRoutes.invitationSignedIn(token), getTranslation("group.invitation.signIn"));
        signIn.setRouterIgnore(true);
        return Page.of(
                "panel stack",
                new H2(getTranslation("group.invitation.accountTitle")),
                new Paragraph(signIn),
                form,
                Page.of("form-actions", submit));
    }

    private void signUp(SignUp signUp) {
        entrance.signUp(signUp);
        content.removeAll();
        content.add(new MailSent(
                getTranslation("group.invitation.mailTitle"),
                getTranslation("group.invitation.mailText", signUp.email().value())));
    }
}
