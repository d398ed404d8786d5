package ca.footing.payment.ui;

import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentSummary;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The receipts and credit notes about what was bought. */
class DocumentLinks extends Composite<UnorderedList> {
    DocumentLinks(List<DocumentSummary> documents) {
        getContent().addClassName("file-list");
        for (var document : documents) {
            var amount = new Span(Formats.money(document.total(), getLocale()));
            amount.addClassName("fine");
            var link = new Anchor("/" + DocumentRoutes.document(document.id()));
            link.add(
                    new Symbol("receipt"),
                    new Span(getTranslation("document.documentKind." + document.kind()) + " " + document.number()),
                    amount);
            getContent().add(new ListItem(link));
        }
    }
}
