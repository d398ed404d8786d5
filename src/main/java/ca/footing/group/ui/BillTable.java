package ca.footing.group.ui;

import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentSummary;
import ca.footing.group.GroupBill;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;

/** Invoices, receipts and credit notes of a clinic: number, day, its own order number, amount, and the file. */
class BillTable extends Composite<Div> {
    private static final ZoneId OFFICE = ZoneId.of("America/Toronto");

    BillTable(String name, List<GroupBill> bills) {
        if (bills.isEmpty()) {
            getContent().add(Page.fine(getTranslation("group.bills.none")));
            return;
        }
        var table = new DataTable(
                name,
                List.of(
                        getTranslation("group.bills.document"),
                        getTranslation("group.bills.issued"),
                        getTranslation("group.bills.orderNumber"),
                        getTranslation("group.bills.amount"),
                        getTranslation("group.bills.file")));
        bills.forEach(bill -> table.row(
                document(bill.document()),
                new Span(Formats.date(bill.document().issuedAt().atZone(OFFICE).toLocalDate(), getLocale())),
                new Span(bill.purchaseOrder().isEmpty() ? "–" : bill.purchaseOrder()),
                new Span(Formats.money(bill.document().total(), getLocale())),
                pdf(bill.document())));
        getContent().add(table);
    }

    private Anchor document(DocumentSummary document) {
        return new Anchor(
                DocumentRoutes.document(document.id()),
                getTranslation("document.documentKind." + document.kind()) + " " + document.number());
    }

    private Anchor pdf(DocumentSummary document) {
        var link = new Anchor("/" + DocumentRoutes.pdf(document.id()), getTranslation("group.bills.pdf"));
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation("group.bills.pdfOf", document.number()));
        return link;
    }
}
