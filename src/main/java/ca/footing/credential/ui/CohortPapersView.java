package ca.footing.credential.ui;

import ca.footing.account.Roles;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.cohort.CohortId;
import ca.footing.credential.CredentialRoutes;
import ca.footing.credential.PaperDesk;
import ca.footing.credential.PaperRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.RouteIds;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Who attended how much of a cohort, and the letters on it that the office issues. */
@Route(CredentialRoutes.COHORT)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class CohortPapersView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient PaperDesk desk;
    private final Div crumbs = new Div();
    private final Paragraph eyebrow = new Paragraph();
    private final Div content = new Div();
    private CohortId cohort = CohortId.next();

    CohortPapersView(PaperDesk desk) {
        this.desk = desk;
        eyebrow.addClassName("eyebrow");
        addClassNames("cohort-papers-view", "page");
        add(
                crumbs,
                Page.of(
                        "page-head",
                        eyebrow,
                        new H1(getPageTitle()),
                        Page.lede(getTranslation("credential.office.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cohort = RouteIds.of(event, "cohortId", CohortId::new);
        eyebrow.setText(desk.cohort(cohort).name().in(getLocale()));
        crumbs.removeAll();
        crumbs.add(Page.breadcrumbs(
                new Anchor(CertificateRoutes.cohort(cohort), getTranslation("credential.office.certificates"))));
        load();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("credential.office.title");
    }

    private void load() {
        var rows = desk.of(cohort);
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("credential.office.emptyTitle"), getTranslation("credential.office.emptyText")));
            return;
        }
        var table = new DataTable(
                getPageTitle(),
                List.of(
                        getTranslation("credential.office.person"),
                        getTranslation("credential.office.attended"),
                        getTranslation("credential.office.letter"),
                        getTranslation("credential.office.issue")));
        rows.forEach(row -> table.row(new Span(row.name()), new Span(attended(row)), letter(row), issue(row)));
        content.add(table);
    }

    private String attended(PaperRow row) {
        return getTranslation("credential.office.minutes", Formats.minutes(row.present()), Formats.minutes(row.held()));
    }

    private Component letter(PaperRow row) {
        var paper = row.letter();
        if (paper == null) {
            return new Span(getTranslation("credential.office.none"));
        }
        var link = new Anchor(CredentialRoutes.paper(paper.id()), paper.serial());
        link.setRouterIgnore(true);
        return link;
    }

    private Component issue(PaperRow row) {
        if (row.present() == 0) {
            return new Span(getTranslation("credential.office.nothing"));
        }
        var button = new Button(getTranslation("credential.office.do"), _ -> give(row));
        button.setAriaLabel(getTranslation("credential.office.doFor", row.name()));
        return button;
    }

    private void give(PaperRow row) {
        var before = row.letter();
        var issued = desk.letter(row.registration());
        var same = before != null && before.id().equals(issued.id());
        Notify.done(getTranslation(same ? "credential.office.same" : "credential.office.done", issued.serial()));
        load();
    }
}
