package ca.footing.billing.ui;

import ca.footing.billing.CreditEntryRow;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;

/** Every movement of a person's credit, newest first. */
class CreditHistory extends Composite<Div> {
    CreditHistory(List<CreditEntryRow> entries, ZoneId zone) {
        var table = new DataTable(
                getTranslation("billing.credit.history"),
                List.of(
                        getTranslation("billing.credit.what"),
                        getTranslation("billing.credit.when"),
                        getTranslation("billing.credit.amount")));
        for (var entry : entries) {
            table.row(
                    new Span(getTranslation("billing.movement." + entry.kind())),
                    new Span(Formats.instant(entry.at(), zone, getLocale())),
                    new Span(Formats.money(entry.amount(), getLocale())));
        }
        getContent().add(table);
    }
}
