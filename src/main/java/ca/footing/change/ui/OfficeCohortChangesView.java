package ca.footing.change.ui;

import ca.footing.account.Roles;
import ca.footing.change.ChangeRoutes;
import ca.footing.change.ChangeRow;
import ca.footing.change.CohortCancellations;
import ca.footing.change.OfficeChanges;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.cohort.Outlooks;
import ca.footing.registration.RegistrationFilter;
import ca.footing.registration.RegistrationOffice;
import ca.footing.registration.RegistrationStatus;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
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
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

/** Whether a cohort takes place, what its people changed, and the office's own changes of their places. */
@Route(ChangeRoutes.OFFICE_COHORT)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class OfficeCohortChangesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient OfficeChanges changes;
    private final transient CohortCancellations cancellations;
    private final transient Outlooks outlooks;
    private final transient CohortPlanning planning;
    private final transient RegistrationOffice registrations;
    private final H1 title = new H1();
    private final Anchor cohortLink = new Anchor();
    private final Div content = Page.of("stack wide");
    private transient CohortId id = CohortId.next();

    OfficeCohortChangesView(
            OfficeChanges changes,
            CohortCancellations cancellations,
            Outlooks outlooks,
            CohortPlanning planning,
            RegistrationOffice registrations) {
        this.changes = changes;
        this.cancellations = cancellations;
        this.outlooks = outlooks;
        this.planning = planning;
        this.registrations = registrations;
        addClassNames("page", "office-cohort-changes-view");
        add(
                Page.breadcrumbs(new Anchor("office/cohorts", getTranslation("cohort.office.title")), cohortLink),
                Page.of("page-head", title),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = RouteIds.of(event, "cohortId", CohortId::new);
        show();
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void show() {
        var cohort = planning.cohort(id);
        var name = cohort.summary().name().in(getLocale());
        title.setText(getTranslation("change.cohort.title", name));
        cohortLink.setText(name);
        cohortLink.setHref("/" + CohortRoutes.office(id));
        content.removeAll();
        content.add(new OutlookPanel(cohort, cancellations.people(id), this::require, this::goAhead));
        withdrawal();
        var all = changes.of(id);
        content.add(Page.of(
                "stack",
                new H2(getTranslation("change.cohort.list")),
                all.isEmpty()
                        ? new Paragraph(getTranslation("change.cohort.none"))
                        : new OfficeChangeList(all, this::retry, this::settled)));
        if (cohort.outlook() == null || !cohort.outlook().isCancelled()) {
            content.add(new CancelCohortPanel(cohort, cancellations.possibleAlternatives(id), this::cancel));
        }
    }

    private void withdrawal() {
        var people = registrations.find(new RegistrationFilter("", id, RegistrationStatus.CONFIRMED));
        if (!people.isEmpty()) {
            content.add(new OfficeLeavePanel(people, changes::paid, asked -> {
                changes.withdraw(asked.registration(), asked.reason(), asked.note(), asked.remedy(), asked.returned());
                done("change.leave.officeDone");
            }));
        }
    }

    private void require(int minimum, LocalDate decideOn) {
        outlooks.require(id, minimum, decideOn);
        done("change.outlook.saved");
    }

    private void goAhead() {
        outlooks.goAhead(id);
        done("change.outlook.confirmed");
    }

    private void cancel(CancelCohortPanel.Wish wish) {
        cancellations.cancel(id, wish.alternatives(), wish.chooseBy(), wish.why());
        done("change.cancel.done");
    }

    private void retry(ChangeRow change) {
        changes.retry(change.id());
        show();
    }

    private void settled(ChangeRow change) {
        changes.settledByHand(change.id());
        show();
    }

    private void done(String key) {
        show();
        Notify.done(getTranslation(key));
    }
}
