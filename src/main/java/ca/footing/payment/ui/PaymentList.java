package ca.footing.payment.ui;

import ca.footing.payment.PaymentRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Payments as rows; cards on a phone. */
class PaymentList extends Composite<Div> {
    private static final List<String> COLUMNS = List.of("buyer", "status", "amount", "action");

    PaymentList(List<PaymentRow> payments, ZoneId zone, Consumer<PaymentRow> accept) {
        var head = new Div();
        head.addClassName("row-head");
        head.getElement().setAttribute("role", "row");
        for (var column : COLUMNS) {
            var cell = new Div(new Span(getTranslation("payment.office." + column)));
            cell.addClassName("row-cell");
            cell.getElement().setAttribute("role", "columnheader");
            head.add(cell);
        }
        getContent().addClassNames("row-list", "four-columns");
        getContent()
                .getElement()
                .setAttribute("role", "table")
                .setAttribute("aria-label", getTranslation("payment.office.title"));
        getContent().add(head);
        payments.forEach(payment -> getContent().add(new PaymentEntry(payment, zone, accept)));
    }
}
