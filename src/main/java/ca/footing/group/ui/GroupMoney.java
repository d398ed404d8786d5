package ca.footing.group.ui;

import ca.footing.document.DocumentRoutes;
import ca.footing.document.DocumentSummary;
import ca.footing.group.GroupDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** What the order costs, for whom, and its documents. */
class GroupMoney extends Composite<Section> {
    GroupMoney(GroupDetails order) {
        var lines = new DescriptionList();
        lines.addClassName("price-lines");
        line(
                lines,
                getTranslation("group.money.seats", order.seats().size()),
                Formats.money(order.quote().net(), getLocale()));
        line(
                lines,
                getTranslation("group.money.tax"),
                Formats.money(order.quote().tax(), getLocale()));
        var term = new DescriptionList.Term(getTranslation("group.money.total"));
        var total = new DescriptionList.Description(Formats.money(order.quote().total(), getLocale()));
        term.addClassName("total");
        total.addClassName("total");
        lines.add(term, total);
        var payer = order.purchaseOrder().isEmpty()
                ? getTranslation(
                        "group.money.payer",
                        order.organisation().name(),
                        order.organisation().contact())
                : getTranslation(
                        "group.money.payerNumber",
                        order.organisation().name(),
                        order.organisation().contact(),
                        order.purchaseOrder());
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("group.money.title")),
                        Page.of("panel stack", new Paragraph(payer), lines),
                        documents(order));
    }

    private UnorderedList documents(GroupDetails order) {
        var list = new UnorderedList();
        list.addClassName("file-list");
        order.documents().forEach(document -> list.add(new ListItem(link(document))));
        list.setVisible(!order.documents().isEmpty());
        return list;
    }

    private Anchor link(DocumentSummary document) {
        var fine = new Span(Formats.money(document.total(), getLocale()));
        fine.addClassName("fine");
        return new Anchor(
                DocumentRoutes.document(document.id()),
                new Symbol("receipt"),
                new Span(getTranslation("document.documentKind." + document.kind()) + " " + document.number()),
                fine);
    }

    private static void line(DescriptionList lines, String term, String amount) {
        lines.add(new DescriptionList.Term(term), new DescriptionList.Description(amount));
    }
}
