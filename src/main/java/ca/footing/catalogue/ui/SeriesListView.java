package ca.footing.catalogue.ui;

import ca.footing.account.Roles;
import ca.footing.catalogue.CatalogueRoutes;
import ca.footing.catalogue.Curriculum;
import ca.footing.catalogue.SeriesStatus;
import ca.footing.catalogue.SeriesSummary;
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

/** All series in any status, for the office. */
@Route(CatalogueRoutes.LIST)
@Menu(title = "catalogue.list.menu", order = 60)
@RolesAllowed({Roles.REGISTRAR, Roles.OWNER})
class SeriesListView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private final transient Curriculum curriculum;
    private final TextField search = new TextField();
    private final Select<SeriesStatus> status = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private transient List<SeriesSummary> all = List.of();

    SeriesListView(Curriculum curriculum) {
        this.curriculum = curriculum;
        search.setLabel(getTranslation("action.search"));
        search.setHelperText(getTranslation("catalogue.list.searchHelp"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("filter-search");
        search.addValueChangeListener(_ -> show());
        status.setLabel(getTranslation("catalogue.list.status"));
        status.setItems(SeriesStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("catalogue.list.anyStatus"));
        status.setItemLabelGenerator(
                one -> getTranslation(one == null ? "catalogue.list.anyStatus" : "catalogue.status." + one));
        status.addValueChangeListener(_ -> show());
        var filters = Page.of("filters", search, status);
        filters.getElement().setAttribute("role", "search");
        count.addClassName("result-line");
        count.getElement().setAttribute("role", "status");
        var create = Page.buttonLink(CatalogueRoutes.NEW, getTranslation("catalogue.list.create"));
        create.addClassName("primary");
        var head = Page.of(
                "page-head",
                new H1(getTranslation("catalogue.list.title")),
                new Paragraph(getTranslation("catalogue.list.lede")),
                Page.of("actions", create));
        addClassNames("page", "series-list-view");
        add(head, filters, count, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = curriculum.all();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.list.title");
    }

    private void show() {
        var shown = all.stream().filter(this::matches).toList();
        count.setText(getTranslation("catalogue.list.count", shown.size()));
        list.removeAll();
        list.add(
                shown.isEmpty()
                        ? Page.empty(
                                getTranslation("catalogue.list.empty.title"),
                                getTranslation("catalogue.list.empty.text"))
                        : new Portions<>(shown, this::table));
    }

    private DataTable table(List<SeriesSummary> shown) {
        var table = new DataTable(
                getTranslation("catalogue.list.title"),
                List.of(
                        getTranslation("catalogue.list.column.series"),
                        getTranslation("catalogue.list.column.status"),
                        getTranslation("catalogue.list.column.modules")));
        shown.forEach(series -> table.row(
                DataTable.lines(
                        new Anchor(
                                CatalogueRoutes.detail(series.id()),
                                series.title().in(getLocale())),
                        series.slug()),
                new StatusBadge(series.status()),
                new Span(String.valueOf(series.modules()))));
        return table;
    }

    private boolean matches(SeriesSummary series) {
        var text = series.title().en() + " " + series.title().fr() + " " + series.slug();
        return (status.getValue() == null || status.getValue() == series.status())
                && Search.finds(search.getValue(), text);
    }
}
