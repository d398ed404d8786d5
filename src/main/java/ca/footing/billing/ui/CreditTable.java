package ca.footing.billing.ui;

import ca.footing.billing.CreditRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Credits one by one: why they were granted, what is left of them, until when. */
class CreditTable extends Composite<Div> {
    private final transient ZoneId zone;

    CreditTable(List<CreditRow> credits, ZoneId zone) {
        this.zone = zone;
        var table = new DataTable(
                getTranslation("billing.credit.title"),
                List.of(
                        getTranslation("billing.credit.reason"),
                        getTranslation("billing.credit.granted"),
                        getTranslation("billing.credit.left"),
                        getTranslation("billing.credit.until")));
        for (var credit : credits) {
            table.row(
                    DataTable.lines(new Span(getTranslation(credit.reason())), day(credit.grantedAt())),
                    new Span(Formats.money(credit.granted(), getLocale())),
                    new Span(Formats.money(credit.balance(), getLocale())),
                    new Span(day(credit.expiresAt())));
        }
        getContent().add(table);
    }

    private String day(Instant at) {
        return Formats.date(at.atZone(zone).toLocalDate(), getLocale());
    }
}
