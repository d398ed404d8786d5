package ca.footing.eligibility.ui;

import ca.footing.eligibility.ApplicationRow;
import ca.footing.eligibility.ApplicationState;
import ca.footing.eligibility.EligibilityRoutes;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests with person and exact category, series, state, age and deadline. */
class ApplicationTable extends Composite<Div> {
    private final ZoneId zone;

    /** @param date key of the heading over the date: when it is due, or when it was decided */
    ApplicationTable(String name, List<ApplicationRow> rows, ZoneId zone, String date) {
        this.zone = zone;
        var table = new DataTable(
                name,
                List.of(
                        getTranslation("eligibility.office.column.person"),
                        getTranslation("eligibility.office.column.series"),
                        getTranslation("eligibility.office.column.state"),
                        getTranslation("eligibility.office.column.sent"),
                        getTranslation(date)));
        rows.forEach(row -> table.row(
                DataTable.lines(
                        new Anchor(
                                EligibilityRoutes.application(row.application().id()),
                                row.person().preferredName()),
                        getTranslation("account.category." + row.application().category())),
                new Span(row.series().in(getLocale())),
                new StateBadge(row),
                new Span(getTranslation("eligibility.office.age", row.age())),
                new Span(at(
                        row.application().state() == ApplicationState.SUBMITTED
                                        || row.application().isWithPerson()
                                ? row.application().dueAt()
                                : row.application().decidedAt()))));
        getContent().add(table);
    }

    private String at(@Nullable Instant instant) {
        return instant == null ? "–" : Formats.instant(instant, zone, getLocale());
    }
}
