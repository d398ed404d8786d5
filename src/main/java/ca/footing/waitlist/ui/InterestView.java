package ca.footing.waitlist.ui;

import ca.footing.account.Roles;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import ca.footing.waitlist.Interest;
import ca.footing.waitlist.InterestRow;
import ca.footing.waitlist.WaitlistRoutes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;

/** How many people want to hear of each series, and how many came of it. */
@Route(WaitlistRoutes.OFFICE_INTEREST)
@Menu(title = "waitlist.interest.menu", order = 74)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class InterestView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final Interest interest;
    private final Div content = new Div();

    InterestView(Interest interest) {
        this.interest = interest;
        content.addClassName("stack");
        addClassNames("interest-view", "page");
        add(
                Page.of(
                        "page-head",
                        new H1(getTranslation("waitlist.interest.title")),
                        new Paragraph(getTranslation("waitlist.interest.lede"))),
                content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(interest.bySeries());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waitlist.interest.title");
    }

    private void show(List<InterestRow> rows) {
        content.removeAll();
        if (rows.isEmpty()) {
            content.add(Page.empty(
                    getTranslation("waitlist.interest.emptyTitle"), getTranslation("waitlist.interest.emptyText")));
            return;
        }
        content.add(new Portions<>(rows, this::table));
    }

    private DataTable table(List<InterestRow> rows) {
        var table = new DataTable(
                getTranslation("waitlist.interest.title"),
                List.of(
                        getTranslation("waitlist.interest.series"),
                        getTranslation("waitlist.interest.confirmed"),
                        getTranslation("waitlist.interest.asked"),
                        getTranslation("waitlist.interest.left"),
                        getTranslation("waitlist.interest.told"),
                        getTranslation("waitlist.interest.registered")));
        rows.forEach(row -> table.row(
                new Span(row.series().in(getLocale())),
                number(row.confirmed()),
                number(row.asked()),
                number(row.left()),
                number(row.told()),
                new Span(getTranslation(
                        "waitlist.interest.conversion",
                        row.registered(),
                        Formats.percent(BigDecimal.valueOf(row.conversion()), getLocale())))));
        return table;
    }

    private static Span number(int count) {
        return new Span(String.valueOf(count));
    }
}
