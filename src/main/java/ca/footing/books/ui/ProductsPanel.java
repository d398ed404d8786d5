package ca.footing.books.ui;

import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Badge;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Portions;
import ca.footing.tax.TaxDecision;
import ca.footing.tax.TaxDecisions;
import ca.footing.tax.TaxStatus;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Each series, whether it is taxable, who decided so, when and why. */
class ProductsPanel extends Composite<Div> {
    private final transient TaxDecisions decisions;
    private final LocalDate today;
    private final transient Runnable saved;

    ProductsPanel(List<SeriesSummary> series, TaxDecisions decisions, LocalDate today, Runnable saved) {
        this.decisions = decisions;
        this.today = today;
        this.saved = saved;
        var hint = Page.fine(getTranslation("books.product.hint"));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("books.product.title")), hint);
        if (series.isEmpty()) {
            getContent()
                    .add(Page.empty(getTranslation("books.product.empty"), getTranslation("books.product.emptyText")));
            return;
        }
        getContent().add(new Portions<>(series, this::table));
    }

    private DataTable table(List<SeriesSummary> series) {
        var table = new DataTable(
                getTranslation("books.product.title"),
                Stream.of("series", "status", "decision", "action")
                        .map(column -> getTranslation("books.product." + column))
                        .toList());
        series.forEach(one -> row(table, one));
        return table;
    }

    private void row(DataTable table, SeriesSummary series) {
        var history = decisions.history(series.id().id());
        var now = history.stream()
                .filter(decision -> !decision.from().isAfter(today))
                .findFirst()
                .map(TaxDecision::status)
                .orElse(TaxStatus.TAXABLE);
        var title = series.title().in(getLocale());
        var change = new Button(
                getTranslation("books.product.change"),
                _ -> new DecisionDialog(title, now, today, (status, from, by, why) -> {
                            decisions.decide(series.id().id(), status, from, by, why);
                            saved.run();
                        })
                        .open());
        change.setAriaLabel(getTranslation("books.product.changeOf", title));
        table.row(
                new Span(title),
                new Badge(
                        now == TaxStatus.TAXABLE ? Badge.Tone.NEUTRAL : Badge.Tone.INFO,
                        "receipt",
                        getTranslation("tax.taxStatus." + now)),
                told(history),
                change);
    }

    private Component told(List<TaxDecision> history) {
        if (history.isEmpty()) {
            return new Span(getTranslation("books.product.byDefault"));
        }
        var list = new UnorderedList();
        history.forEach(decision -> list.add(new ListItem(getTranslation(
                "books.product.told",
                Formats.shortDate(decision.from(), getLocale()),
                getTranslation("tax.taxStatus." + decision.status()),
                decision.decidedBy(),
                decision.reason()))));
        return list;
    }
}
