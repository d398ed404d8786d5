package ca.footing.notification.ui;

import ca.footing.notification.MailRow;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** Mails as rows; cards on a phone. */
class MailList extends Composite<Div> {
    private static final List<String> COLUMNS = List.of("recipient", "status", "written", "action");

    MailList(List<MailRow> mails, ZoneId zone, Consumer<MailRow> resend) {
        var head = new Div();
        head.addClassName("row-head");
        head.getElement().setAttribute("role", "row");
        for (var column : COLUMNS) {
            var cell = new Div(new Span(getTranslation("notification.outbox." + column)));
            cell.addClassName("row-cell");
            cell.getElement().setAttribute("role", "columnheader");
            head.add(cell);
        }
        getContent().addClassNames("row-list", "four-columns");
        getContent()
                .getElement()
                .setAttribute("role", "table")
                .setAttribute("aria-label", getTranslation("notification.outbox.title"));
        getContent().add(head);
        mails.forEach(mail -> getContent().add(new MailEntry(mail, zone, resend)));
    }
}
