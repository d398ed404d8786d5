package ca.footing.eligibility.ui;

import ca.footing.account.Roles;
import ca.footing.eligibility.ApplicationRow;
import ca.footing.eligibility.ApplicationState;
import ca.footing.eligibility.EligibilityOffice;
import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.eligibility.RegisterChecks;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The office's queue: requests by deadline, registers to look into again, and what was decided. */
@Route(EligibilityRoutes.OFFICE)
@Menu(title = "eligibility.office.menu", order = 71)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class ApplicationsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient EligibilityOffice office;
    private final transient RegisterChecks checks;
    private final Paragraph count = new Paragraph();
    private final Div content = new Div();

    ApplicationsView(EligibilityOffice office, RegisterChecks checks) {
        this.office = office;
        this.checks = checks;
        count.addClassName("result-line");
        count.getElement().setAttribute("role", "status");
        content.addClassNames("stack", "wide");
        addClassNames("applications-view", "page");
        add(
                Page.of("page-head", new H1(getPageTitle()), new Paragraph(getTranslation("eligibility.office.lede"))),
                count,
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("eligibility.office.title");
    }

    private void show() {
        var waiting = office.waiting();
        var decided = office.decided();
        count.setText(getTranslation(
                "eligibility.office.count",
                waiting.stream()
                        .filter(row -> row.application().state() == ApplicationState.SUBMITTED)
                        .count()));
        content.removeAll();
        content.add(
                waiting.isEmpty()
                        ? Page.empty(
                                getTranslation("eligibility.office.emptyTitle"),
                                getTranslation("eligibility.office.emptyText"))
                        : section("eligibility.office.waiting", waiting, "eligibility.office.column.by"),
                new ChecksDue(checks.due(), this::look));
        if (!decided.isEmpty()) {
            content.add(section("eligibility.office.decided", decided, "eligibility.office.column.decided"));
        }
    }

    private Component section(String title, List<ApplicationRow> rows, String date) {
        var section = new Section(
                new H2(getTranslation(title)), new ApplicationTable(getTranslation(title), rows, office.zone(), date));
        section.addClassName("stack");
        return section;
    }

    private void look(RegisterChecks.Due due) {
        new CheckDialog(checks.proposedNext(), seen -> {
                    checks.record(due.check().account(), seen);
                    Notify.done(getTranslation("eligibility.check.recorded"));
                    show();
                })
                .open();
    }
}
