package ca.footing.group.ui;

import ca.footing.group.GroupRoutes;
import ca.footing.group.GroupRow;
import ca.footing.group.MyGroups;
import ca.footing.shared.Formats;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The orders of seats of a clinic. */
@Route(GroupRoutes.MINE)
@PermitAll
class MyGroupsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final MyGroups groups;
    private final Div content = new Div();

    MyGroupsView(MyGroups groups) {
        this.groups = groups;
        content.addClassName("stack");
        addClassNames("my-groups-view", "page");
        add(Page.of("page-head", new H1(getPageTitle()), new Paragraph(getTranslation("group.mine.lede"))), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(groups.orders());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("group.mine.title");
    }

    private void show(List<GroupRow> orders) {
        content.removeAll();
        if (orders.isEmpty()) {
            var catalogue = new Anchor(SiteRoutes.catalogue(getLocale()), getTranslation("group.mine.catalogue"));
            catalogue.addClassNames("button-link", "primary");
            catalogue.setRouterIgnore(true);
            content.add(Page.empty(
                    getTranslation("group.mine.emptyTitle"), getTranslation("group.mine.emptyText"), catalogue));
            return;
        }
        var table = new DataTable(
                getTranslation("group.mine.title"),
                List.of(
                        getTranslation("group.mine.cohort"),
                        getTranslation("group.mine.starts"),
                        getTranslation("group.mine.seats"),
                        getTranslation("group.mine.status")));
        orders.forEach(order -> table.row(
                DataTable.lines(
                        new Anchor(
                                GroupRoutes.order(order.id()),
                                order.cohort().name().in(getLocale())),
                        order.cohort().seriesTitle().in(getLocale())),
                new Span(Formats.instant(
                        order.cohort().startsAt(), order.cohort().zone(), getLocale())),
                new Span(getTranslation("group.mine.accepted", order.accepted(), order.seats())),
                new Span(getTranslation("group.status." + order.status()))));
        content.add(
                table,
                new H2(getTranslation("group.bills.title")),
                new BillTable(getTranslation("group.bills.title"), groups.bills()));
    }
}
