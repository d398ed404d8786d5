package ca.footing.registration.ui;

import ca.footing.billing.TransferRow;
import ca.footing.document.DocumentRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import ca.footing.shared.ui.Symbol;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A transfer is awaited: what is to be sent, where to, with which words, until when; and how to pay otherwise. */
public class TransferWaiting extends Composite<Section> {
    private final TransferRow transfer;

    public TransferWaiting(TransferRow transfer, String payee, Runnable otherwise) {
        this.transfer = transfer;
        var by = Formats.instant(transfer.deadline(), transfer.zone(), getLocale());
        var banner = new Div(
                new Symbol("waiting"),
                new H2(getTranslation("registration.transfer.title")),
                new Paragraph(getTranslation("registration.transfer.text", money(transfer.open()), by)));
        banner.addClassNames("banner", "info");
        var facts = new DescriptionList();
        facts.addClassName("price-lines");
        add(facts, "registration.transfer.due", money(transfer.due()));
        if (!transfer.received().isZero()) {
            add(facts, "registration.transfer.received", money(transfer.received()));
        }
        add(facts, "registration.transfer.open", money(transfer.open()));
        add(facts, "registration.transfer.to", payee);
        add(facts, "registration.transfer.message", transfer.invoiceNumber());
        var steps = new OrderedList(
                new ListItem(getTranslation("registration.transfer.step1")),
                new ListItem(getTranslation("registration.transfer.step2", money(transfer.open()), payee)),
                new ListItem(getTranslation("registration.transfer.step3", transfer.invoiceNumber())));
        var invoice = new Anchor(
                DocumentRoutes.document(transfer.invoice()),
                getTranslation("registration.transfer.invoice", transfer.invoiceNumber()));
        invoice.addClassNames("button-link", "primary");
        var actions =
                new Div(invoice, new Button(getTranslation("registration.transfer.otherwise"), _ -> otherwise.run()));
        actions.addClassName("form-actions");
        getContent().addClassNames("form-section", "stack");
        getContent()
                .add(
                        banner,
                        facts,
                        new H3(getTranslation("registration.transfer.how")),
                        steps,
                        new Paragraph(getTranslation("registration.transfer.after")),
                        actions);
    }

    private String money(Money amount) {
        return Formats.money(amount, getLocale());
    }

    private void add(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
