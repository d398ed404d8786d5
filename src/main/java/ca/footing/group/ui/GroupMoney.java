package ca.footing.group.ui;

import ca.footing.group.GroupBill;
import ca.footing.group.GroupDetails;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

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
        var panel = Page.of("panel stack", new Paragraph(payer), lines);
        if (!order.promoCode().isEmpty()) {
            panel.add(new Paragraph(getTranslation("group.money.code", order.promoCode())));
        }
        getContent().addClassName("stack");
        getContent()
                .add(
                        new H2(getTranslation("group.money.title")),
                        panel,
                        new BillTable(
                                getTranslation("group.bills.ofOrder"),
                                order.documents().stream()
                                        .map(document -> new GroupBill(document, order.purchaseOrder()))
                                        .toList()));
    }

    private static void line(DescriptionList lines, String term, String amount) {
        lines.add(new DescriptionList.Term(term), new DescriptionList.Description(amount));
    }
}
