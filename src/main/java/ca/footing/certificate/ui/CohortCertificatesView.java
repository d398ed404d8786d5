package ca.footing.certificate.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.account.Role;
import ca.footing.account.Roles;
import ca.footing.certificate.CertificateDesk;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.CertificateStanding;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortRoutes;
import ca.footing.cohort.Cohorts;
import ca.footing.registration.Registrations;
import ca.footing.registration.RosterEntry;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** How far the certificates of a cohort are, for its facilitators and the office. */
@Route(CertificateRoutes.COHORT)
@RolesAllowed({Roles.FACILITATOR, Roles.REGISTRAR, Roles.OWNER})
class CohortCertificatesView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CertificateDesk desk;
    private final transient Cohorts cohorts;
    private final transient Registrations registrations;
    private final transient CurrentAccount current;

    CohortCertificatesView(CertificateDesk desk, Cohorts cohorts, Registrations registrations, CurrentAccount current) {
        this.desk = desk;
        this.cohorts = cohorts;
        this.registrations = registrations;
        this.current = current;
        addClassNames("cohort-certificates-view", "page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteIds.of(event, "cohortId", CohortId::new);
        var cohort = cohorts.asFacilitator(id).summary();
        var standings = desk.of(id);
        var people = registrations.roster(id).stream()
                .filter(person -> standings.containsKey(person.registration()))
                .toList();
        removeAll();
        add(
                Page.breadcrumbs(new Anchor(CohortRoutes.MINE, getTranslation("certificate.cohort.cohorts"))),
                Page.of(
                        "page-head",
                        new H1(getTranslation("certificate.cohort.title")),
                        Page.lede(cohort.seriesTitle().in(getLocale()) + ", "
                                + cohort.name().in(getLocale())),
                        Page.fine(getTranslation("certificate.cohort.lede"))));
        if (current.has(Role.REGISTRAR) || current.has(Role.OWNER)) {
            add(Page.of(
                    "actions",
                    Page.buttonLink("cohorts/" + id + "/papers", getTranslation("certificate.cohort.letters"))));
        }
        if (people.isEmpty()) {
            add(Page.empty(getTranslation("certificate.cohort.empty"), getTranslation("certificate.cohort.emptyText")));
            return;
        }
        var table = new DataTable(
                getTranslation("certificate.cohort.title"),
                List.of(
                        getTranslation("certificate.cohort.person"),
                        getTranslation("certificate.cohort.stage"),
                        getTranslation("certificate.cohort.open")));
        people.forEach(
                person -> row(table, person, java.util.Objects.requireNonNull(standings.get(person.registration()))));
        add(table);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.cohort.title");
    }

    private void row(DataTable table, RosterEntry person, CertificateStanding standing) {
        table.row(
                new Anchor(
                        CertificateRoutes.place(person.registration()),
                        person.person().preferredName()),
                new StageBadge(standing.stage()),
                new Span(open(standing)));
    }

    private String open(CertificateStanding standing) {
        var at = standing.issueAt();
        if (at != null) {
            return getTranslation(
                    "certificate.cohort.issueOn",
                    Formats.shortDate(at.atZone(standing.cohort().zone()).toLocalDate(), getLocale()));
        }
        if (!standing.issued().isEmpty()) {
            return standing.issued().getFirst().data().serial();
        }
        return standing.open().stream()
                .map(condition -> getTranslation("certificate.conditionShort." + condition, standing.modulesOpen()))
                .collect(Collectors.joining("; "));
    }
}
