package ca.footing.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table that turns into cards on a phone: each cell carries the name of its column. */
class DataTable extends Composite<Div> {
    private final List<String> columns;
    private final NativeTableBody body;

    /** @param columns the first names what a row is about */
    DataTable(String caption, List<String> columns) {
        this.columns = columns;
        var table = new NativeTable();
        table.addClassName("data-table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("visually-hidden");
        table.getElement().setAttribute("role", "table");
        var head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        columns.forEach(column -> headerCell(head, "col", "columnheader").setText(column));
        body = table.getBody();
        table.getHead().getElement().setAttribute("role", "rowgroup");
        body.getElement().setAttribute("role", "rowgroup");
        getContent().addClassName("table-frame");
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /** @param cells as many as columns */
    void addRow(Component... cells) {
        var row = body.addRow();
        row.getElement().setAttribute("role", "row");
        headerCell(row, "row", "rowheader").add(cells[0]);
        for (var column = 1; column < cells.length; column++) {
            var cell = row.addDataCell();
            cell.getElement().setAttribute("role", "cell").setAttribute("data-label", columns.get(column));
            cell.add(new Span(cells[column]));
        }
    }

    private static NativeTableHeaderCell headerCell(NativeTableRow row, String scope, String role) {
        var cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope).setAttribute("role", role);
        return cell;
    }
}
