package ca.footing.books.ui;

import ca.footing.books.TaxReturn;
import ca.footing.document.TaxFigure;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;

/** What was charged, collected and credited, by province, tax and rate. */
class ReturnTable extends Composite<Div> {
    private final DataTable table;

    ReturnTable(TaxReturn due) {
        table = new DataTable(
                getTranslation("books.return.title"),
                Stream.of("province", "charged", "collected", "creditedNet", "credited", "net")
                        .map(column -> getTranslation("books.return." + column))
                        .toList());
        due.taxed().forEach(this::row);
        due.untaxed().forEach(this::row);
        getContent().add(table);
    }

    private void row(TaxFigure figure) {
        var tax = figure.tax().isEmpty()
                ? getTranslation("books.return.untaxed")
                : figure.taxName(getLocale()) + " " + Formats.percent(figure.rate(), getLocale());
        table.row(
                DataTable.lines(new Span(getTranslation("shared.province." + figure.province())), tax),
                amount(figure.charged()),
                amount(figure.collected()),
                amount(figure.creditedNet()),
                amount(figure.credited()),
                amount(figure.net()));
    }

    private Span amount(Money money) {
        var amount = new Span(Formats.money(money, getLocale()));
        amount.addClassName("amount");
        return amount;
    }
}
