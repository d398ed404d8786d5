package ca.footing.books.ui;

import ca.footing.account.Roles;
import ca.footing.books.BooksRoutes;
import ca.footing.books.FilingPeriod;
import ca.footing.books.FilingPeriod.Length;
import ca.footing.books.TaxReturn;
import ca.footing.books.TaxReturns;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.Banner;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** The GST/HST return of a period: what to remit, by province and rate, and what refunds cost besides. */
@Route(BooksRoutes.RETURN)
@Menu(title = "books.return.menu", order = 87)
@RolesAllowed({Roles.BOOKKEEPER, Roles.REGISTRAR, Roles.OWNER})
class TaxReturnView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final String PERIOD = "period";

    private final transient TaxReturns returns;
    private final Select<Length> length = new Select<>();
    private final Div content = Page.of("stack wide");

    TaxReturnView(TaxReturns returns) {
        this.returns = returns;
        length.setLabel(getTranslation("books.return.length"));
        length.setItems(Length.values());
        length.setItemLabelGenerator(value -> getTranslation("books.length." + value));
        length.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(returns.current(event.getValue()));
            }
        });
        var filters = Page.of("filters", length);
        filters.getElement()
                .setAttribute("role", "search")
                .setAttribute("aria-label", getTranslation("books.return.filter"));
        var lede = Page.lede(getTranslation("books.return.lede"));
        addClassNames("page", "tax-return-view");
        add(Page.of("page-head", new H1(getTranslation("books.return.title")), lede), filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var period = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PERIOD)
                .flatMap(FilingPeriod::parse)
                .orElseGet(() -> returns.current(Length.QUARTER));
        length.setValue(period.length());
        show(returns.of(period));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("books.return.title");
    }

    /** The period stands in the address, so that it can be kept and sent to the accountant. */
    private void go(FilingPeriod period) {
        getUI().ifPresent(ui -> ui.navigate(BooksRoutes.RETURN, QueryParameters.simple(Map.of(PERIOD, period.name()))));
    }

    private void show(TaxReturn due) {
        content.removeAll();
        if (due.test()) {
            content.add(new Banner(
                    Badge.Tone.WARNING,
                    "warning",
                    getTranslation("books.return.test"),
                    getTranslation("books.return.testText")));
        }
        var period = due.period();
        var days = getTranslation(
                "books.return.days",
                Formats.shortDate(period.from(), getLocale()),
                Formats.shortDate(period.until(), getLocale()));
        var head = Page.of("section-head", new H2(days), steps(period));
        if (due.isEmpty()) {
            content.add(
                    head, Page.empty(getTranslation("books.return.empty"), getTranslation("books.return.emptyText")));
            return;
        }
        var file = Page.buttonLink("/" + BooksRoutes.file(period), getTranslation("books.return.file"));
        file.setRouterIgnore(true);
        content.add(head, new ReturnSums(due), new ReturnTable(due), Page.of("actions", file));
    }

    private Div steps(FilingPeriod period) {
        return Page.of(
                "actions", step(period.previous(), "books.return.previous"), step(period.next(), "books.return.next"));
    }

    private Anchor step(FilingPeriod period, String key) {
        return Page.buttonLink("/" + BooksRoutes.RETURN + "?" + PERIOD + "=" + period.name(), getTranslation(key));
    }
}
