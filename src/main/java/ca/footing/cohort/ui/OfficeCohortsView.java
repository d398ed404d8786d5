package ca.footing.cohort.ui;

import ca.footing.account.Roles;
import ca.footing.cohort.CohortPlanning;
import ca.footing.cohort.CohortRoutes;
import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.CohortSummary;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import ca.footing.shared.ui.Search;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** All cohorts in any status, for the office. */
@Route(CohortRoutes.OFFICE_LIST)
@Menu(title = "cohort.office.menu", order = 61)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class OfficeCohortsView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient CohortPlanning planning;
    private final TextField search = new TextField();
    private final Select<CohortStatus> status = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private transient List<CohortSummary> all = List.of();

    OfficeCohortsView(CohortPlanning planning) {
        this.planning = planning;
        search.setLabel(getTranslation("action.search"));
        search.setHelperText(getTranslation("cohort.office.searchHelp"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("filter-search");
        search.addValueChangeListener(_ -> show());
        status.setLabel(getTranslation("cohort.office.status"));
        status.setItems(CohortStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("cohort.office.anyStatus"));
        status.setItemLabelGenerator(
                one -> getTranslation(one == null ? "cohort.office.anyStatus" : "cohort.status." + one));
        status.addValueChangeListener(_ -> show());
        var filters = Page.of("filters", search, status);
        filters.getElement().setAttribute("role", "search");
        count.addClassName("result-line");
        count.getElement().setAttribute("role", "status");
        var create = Page.buttonLink(CohortRoutes.NEW, getTranslation("cohort.office.create"));
        create.addClassName("primary");
        addClassNames("page", "office-cohorts-view");
        add(Page.of("page-head", new H1(getTranslation("cohort.office.title")), Page.of("actions", create)));
        add(new OfficeNav(CohortRoutes.OFFICE_LIST), filters, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = planning.all();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("cohort.office.title");
    }

    private void show() {
        var shown = all.stream().filter(this::matches).toList();
        count.setText(getTranslation("cohort.office.count", shown.size()));
        list.removeAll();
        list.add(
                shown.isEmpty()
                        ? Page.empty(
                                getTranslation("cohort.office.empty.title"), getTranslation("cohort.office.empty.text"))
                        : new Portions<>(shown, this::table));
    }

    private DataTable table(List<CohortSummary> shown) {
        var table = new DataTable(
                getTranslation("cohort.office.title"),
                List.of(
                        getTranslation("cohort.office.column.cohort"),
                        getTranslation("cohort.office.column.status"),
                        getTranslation("cohort.office.column.dates"),
                        getTranslation("cohort.office.column.seats")));
        shown.forEach(cohort -> table.row(
                DataTable.lines(
                        new Anchor(
                                CohortRoutes.office(cohort.id()), cohort.name().in(getLocale())),
                        cohort.seriesTitle().in(getLocale()) + " · " + cohort.code()),
                new StatusBadge(cohort.status()),
                new Span(
                        cohort.sessions() == 0
                                ? getTranslation("cohort.office.noSession")
                                : Dates.span(cohort, getLocale())),
                new Span(getTranslation(
                        "cohort.office.seats", cohort.capacity() - cohort.seatsFree(), cohort.capacity()))));
        return table;
    }

    private boolean matches(CohortSummary cohort) {
        var text = String.join(
                " ",
                cohort.name().en(),
                cohort.name().fr(),
                cohort.seriesTitle().en(),
                cohort.seriesTitle().fr(),
                cohort.code(),
                cohort.city());
        return (status.getValue() == null || status.getValue() == cohort.status())
                && Search.finds(search.getValue(), text);
    }
}
