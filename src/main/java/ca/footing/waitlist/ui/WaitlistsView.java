package ca.footing.waitlist.ui;

import ca.footing.account.Roles;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import ca.footing.waitlist.LineRow;
import ca.footing.waitlist.WaitlistOffice;
import ca.footing.waitlist.WaitlistRoutes;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Cohorts for which people wait. */
@Route(WaitlistRoutes.OFFICE)
@Menu(title = "waitlist.office.menu", order = 73)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class WaitlistsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final WaitlistOffice office;
    private final Div content = new Div();

    WaitlistsView(WaitlistOffice office) {
        this.office = office;
        content.addClassName("stack");
        addClassNames("waitlists-view", "page");
        add(Page.of("page-head", new H1(getTranslation("waitlist.office.title"))), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(office.lines());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waitlist.office.title");
    }

    private void show(List<LineRow> lines) {
        content.removeAll();
        if (lines.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("waitlist.office.emptyTitle"), getTranslation("waitlist.office.emptyText")));
            return;
        }
        content.add(new Portions<>(lines, this::table));
    }

    private DataTable table(List<LineRow> lines) {
        var table = new DataTable(
                getTranslation("waitlist.office.title"),
                List.of(
                        getTranslation("waitlist.office.cohort"),
                        getTranslation("waitlist.office.starts"),
                        getTranslation("waitlist.office.waiting"),
                        getTranslation("waitlist.office.offered"),
                        getTranslation("waitlist.office.mode")));
        lines.forEach(line -> table.row(
                cohort(line),
                new Span(Formats.instant(line.cohort().startsAt(), line.cohort().zone(), getLocale())),
                new Span(String.valueOf(line.waiting())),
                new Span(String.valueOf(line.offered())),
                new Span(
                        line.reserved() == 0
                                ? getTranslation("waitlist.mode." + line.mode())
                                : getTranslation("waitlist.office.reserved", line.reserved()))));
        return table;
    }

    private Span cohort(LineRow line) {
        var link = new Anchor(
                WaitlistRoutes.line(line.cohort().id()), line.cohort().name().in(getLocale()));
        return DataTable.lines(link, line.cohort().seriesTitle().in(getLocale()));
    }
}
