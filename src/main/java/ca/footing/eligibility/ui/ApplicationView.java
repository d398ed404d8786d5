package ca.footing.eligibility.ui;

import ca.footing.account.Roles;
import ca.footing.eligibility.ApplicationDetails;
import ca.footing.eligibility.ApplicationId;
import ca.footing.eligibility.ApplicationState;
import ca.footing.eligibility.EligibilityOffice;
import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.eligibility.RegisterChecks;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One request: who asks, what is to be judged, files, the public register, and the decision. */
@Route(EligibilityRoutes.APPLICATION)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class ApplicationView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient EligibilityOffice office;
    private final transient RegisterChecks checks;
    private final Div content = new Div();
    private ApplicationId id = ApplicationId.next();

    ApplicationView(EligibilityOffice office, RegisterChecks checks) {
        this.office = office;
        this.checks = checks;
        content.addClassName("stack");
        addClassNames("application-view", "page");
        add(
                Page.breadcrumbs(new Anchor(EligibilityRoutes.OFFICE, getTranslation("eligibility.application.back"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "applicationId", ApplicationId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("eligibility.application.title");
    }

    private void show() {
        var details = office.application(id);
        var request = new RequestFacts(details);
        var side = new Div(new CheckList(details, this::look), new HistoryList(details));
        side.addClassName("stack");
        var main = new Div(request);
        main.addClassName("stack");
        if (details.row().application().state() == ApplicationState.SUBMITTED) {
            main.add(new DecisionForm(this::approve, this::refuse, this::ask));
        }
        content.removeAll();
        content.add(head(details), Page.of("split", main, side));
    }

    private Div head(ApplicationDetails details) {
        var eyebrow = new Paragraph(details.row().series().in(getLocale()));
        eyebrow.addClassName("eyebrow");
        var head = Page.of(
                "page-head",
                eyebrow,
                new H1(details.person().preferredName()),
                new Paragraph(new StateBadge(details.row())));
        var due = details.row().application().dueAt();
        if (due != null && details.row().application().state() == ApplicationState.SUBMITTED) {
            head.add(new Paragraph(
                    getTranslation("eligibility.application.due", Formats.instant(due, details.zone(), getLocale()))));
        }
        return head;
    }

    private void approve(String reason) {
        office.approve(id, reason);
        Notify.done(getTranslation("eligibility.application.approved"));
        show();
    }

    private void refuse(String reason) {
        office.refuse(id, reason);
        Notify.done(getTranslation("eligibility.application.refused"));
        show();
    }

    private void ask(String question) {
        office.askForMore(id, question);
        Notify.done(getTranslation("eligibility.application.asked"));
        show();
    }

    private void look() {
        var person = office.application(id).row().application().account();
        new CheckDialog(checks.proposedNext(), seen -> {
                    checks.record(person, seen);
                    Notify.done(getTranslation("eligibility.check.recorded"));
                    show();
                })
                .open();
    }
}
