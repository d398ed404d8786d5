package ca.footing.consultation.ui;

import ca.footing.account.Roles;
import ca.footing.consultation.ConsultationDesk;
import ca.footing.consultation.ConsultationDraft;
import ca.footing.consultation.ConsultationRoutes;
import ca.footing.consultation.ConsultationRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Notify;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The consultations that a facilitator leads, and the form for the next one. */
@Route(ConsultationRoutes.LEAD)
@Menu(title = "consultation.lead.menu", order = 35)
@RolesAllowed(Roles.FACILITATOR)
class LeadView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ConsultationDesk desk;
    private final Div content = Page.of("stack wide");

    LeadView(ConsultationDesk desk) {
        this.desk = desk;
        addClassNames("lead-view", "page");
        add(
                Page.of(
                        "page-head",
                        new H1(getTranslation("consultation.lead.title")),
                        Page.lede(getTranslation("consultation.lead.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consultation.lead.title");
    }

    private void show() {
        content.removeAll();
        var rows = desk.mine();
        if (!rows.isEmpty()) {
            content.add(table(rows));
        }
        content.add(new PlanForm(desk.plannable(), this::plan));
    }

    private void plan(ConsultationDraft draft) {
        desk.plan(draft);
        Notify.done(getTranslation("consultation.lead.planned"));
        show();
    }

    private Div table(List<ConsultationRow> rows) {
        var table = new DataTable(
                getTranslation("consultation.lead.title"),
                List.of(
                        getTranslation("consultation.lead.when"),
                        getTranslation("consultation.lead.what"),
                        getTranslation("consultation.lead.seats"),
                        getTranslation("consultation.lead.state")));
        rows.forEach(row -> table.row(
                DataTable.lines(
                        new Anchor(
                                ConsultationRoutes.people(row.id()),
                                Formats.instant(row.startsAt(), row.zone(), getLocale())),
                        getTranslation("consultation.minutes", row.minutes())),
                DataTable.lines(
                        new Span(getTranslation("practice.focus." + row.focus())),
                        getTranslation("consultation.ledger." + row.ledger())),
                new Span(getTranslation("consultation.lead.taken", row.taken(), row.seats())),
                new Span(getTranslation("consultation.status." + row.status()))));
        return Page.of("stack", new H2(getTranslation("consultation.lead.yours")), table);
    }
}
