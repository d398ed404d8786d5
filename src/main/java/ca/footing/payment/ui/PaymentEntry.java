package ca.footing.payment.ui;

import ca.footing.document.DocumentRoutes;
import ca.footing.payment.PaymentRoutes;
import ca.footing.payment.PaymentRow;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.function.Consumer;

/** One payment: who, for what, how far it came, how much, and what to do. */
class PaymentEntry extends Composite<Div> {
    PaymentEntry(PaymentRow payment, ZoneId zone, Consumer<PaymentRow> accept) {
        var buyer = cell(lines(new Span(payment.buyerName()), sub(payment.description())));
        buyer.addClassName("title");
        var status = cell(lines(
                new PaymentBadge(payment.status()),
                sub(Formats.instant(
                        payment.paidAt() == null ? payment.startedAt() : payment.paidAt(), zone, getLocale()))));
        label(status, "payment.office.status");
        var total = new Span(Formats.money(payment.total(), getLocale()));
        total.addClassName("amount");
        var amount = cell(lines(total, received(payment)));
        label(amount, "payment.office.amount");
        var action = cell(lines(actions(payment, accept)));
        label(action, "payment.office.action");
        getContent().addClassName("row-card");
        getContent().getElement().setAttribute("role", "row");
        getContent().add(buyer, status, amount, action);
    }

    private Component[] actions(PaymentRow payment, Consumer<PaymentRow> accept) {
        var actions = new java.util.ArrayList<Component>();
        if (payment.reviewReason() != null) {
            actions.add(new Span(getTranslation(payment.reviewReason())));
        }
        if (payment.isAcceptable()) {
            var button = new Button(getTranslation("payment.office.accept"), _ -> accept.accept(payment));
            button.setAriaLabel(getTranslation("payment.office.acceptOf", payment.buyerName()));
            actions.add(button);
        }
        if (payment.receipt() != null) {
            actions.add(new Anchor(
                    "/" + DocumentRoutes.document(payment.receipt()),
                    getTranslation("payment.office.receipt", payment.receiptNumber())));
        }
        var open = new Anchor("/" + PaymentRoutes.office(payment.id()), getTranslation("payment.office.open"));
        open.setAriaLabel(getTranslation("payment.office.openOf", payment.buyerName()));
        actions.add(open);
        return actions.toArray(Component[]::new);
    }

    private Span received(PaymentRow payment) {
        var received = payment.received();
        if (received != null && received != payment.due().minor()) {
            var amount = new Money(received, payment.total().currency());
            return sub(getTranslation("payment.office.received", Formats.money(amount, getLocale())));
        }
        return sub(payment.live() ? "" : getTranslation("payment.office.test"));
    }

    private void label(Div cell, String key) {
        cell.getElement().setAttribute("data-label", getTranslation(key));
    }

    private static Div lines(Component... lines) {
        var stack = new Div(lines);
        stack.addClassNames("stack", "tight");
        return stack;
    }

    private static Span sub(String text) {
        var sub = new Span(text);
        sub.addClassNames("sub", "fine");
        return sub;
    }

    private static Div cell(Component content) {
        var cell = new Div(content);
        cell.addClassName("row-cell");
        cell.getElement().setAttribute("role", "cell");
        return cell;
    }
}
