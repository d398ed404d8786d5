package ca.footing.document.ui;

import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentSummary;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Documents as rows: which, when, about what, how much; cards on a phone. */
class DocumentTable extends Composite<Div> {
    private final ZoneId zone;

    /** @param withPayer whether the rows belong to several people */
    DocumentTable(String name, List<DocumentSummary> documents, ZoneId zone, boolean withPayer) {
        this.zone = zone;
        var columns = Stream.of("number", "date", "for", "amount")
                .map(column -> getTranslation("document.list." + column))
                .toList();
        var table = new DataTable(name, columns);
        documents.forEach(document -> row(table, document, withPayer));
        getContent().add(table);
    }

    private void row(DataTable table, DocumentSummary document, boolean withPayer) {
        var link = new Anchor("/" + DocumentRoutes.document(document.id()), document.number());
        var kind = getTranslation("document.documentKind." + document.kind())
                + (document.live() ? "" : " · " + getTranslation("document.list.test"));
        var date = new Span(Formats.shortDate(document.issuedAt().atZone(zone).toLocalDate(), getLocale()));
        var what = new Span(document.description());
        table.row(
                DataTable.lines(link, kind),
                date,
                withPayer ? DataTable.lines(what, document.payerName()) : what,
                DataTable.lines(amount(document), getTranslation("document.list.ofWhichTax", tax(document))));
    }

    /** What goes back to the payer stands with a minus sign. */
    private Span amount(DocumentSummary document) {
        var text = Formats.money(document.total(), getLocale());
        var amount = new Span(document.kind() == DocumentKind.CREDIT_NOTE ? "−" + text : text);
        amount.addClassName("amount");
        return amount;
    }

    private String tax(DocumentSummary document) {
        return Formats.money(document.tax(), getLocale());
    }
}
